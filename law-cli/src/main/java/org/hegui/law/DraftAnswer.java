package org.hegui.law;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.hegui.statute.Draft;
import org.hegui.statute.Text;

/** A draft of the catalogue, in both languages. */
record DraftAnswer(Draft draft) implements Answer {

    @Override
    public Map<String, @Nullable Object> json() {
        return new Json()
                .put("id", draft.id())
                .put("draft", true)
                .put("law", draft.law())
                .put("summary", draft.summary())
                .put("published", draft.published())
                .put("confidence", draft.confidence())
                .put("source", draft.source())
                .fields();
    }

    @Override
    public void write(Page page) {
        page.line(draft.id() + "  草案，不是法律，不予适用", draft.id() + "  DRAFT: not law, never applied");
        page.row(new Text("名称", "law"), RuleAnswer.both(draft.law()));
        page.row(new Text("内容", "summary"), draft.summary().zh());
        page.row("", draft.summary().en());
        page.row(new Text("公布", "published"), draft.published());
        page.row(new Text("可信度", "confidence"), page.in(RuleAnswer.meaning(draft.confidence())));
        page.row(new Text("来源", "source"), draft.source());
    }
}
