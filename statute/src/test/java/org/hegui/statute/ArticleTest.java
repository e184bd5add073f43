package org.hegui.statute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "1, 第一条",
        "9, 第九条",
        "10, 第十条",
        "11, 第十一条",
        "20, 第二十条",
        "57, 第五十七条",
        "100, 第一百条",
        "105, 第一百零五条",
        "110, 第一百一十条",
        "188, 第一百八十八条",
        "1000, 第一千条",
        "1005, 第一千零五条",
        "1010, 第一千零一十条",
        "1033, 第一千零三十三条",
        "253-1, 第二百五十三条之一",
        "7(2), 第七条第（二）项",
        "35(10), 第三十五条第（十）项"
    })
    void numberIsCitedInChineseCharacters(String number, String zh) {
        var article = Article.of(number);
        assertThat(article.label()).isEqualTo(new Text(zh, "Article " + number));
        assertThat(article.number()).isEqualTo(number);
    }

    @Test
    void whatIsNoNumberIsItsOwnLabel() {
        assertThat(Article.of("GB/T 45574-2025").label()).isEqualTo(new Text("GB/T 45574-2025", "GB/T 45574-2025"));
    }

    @Test
    void spanOfArticlesIsCitedFromAndTo() {
        assertThat(Article.of("200–204").label()).isEqualTo(new Text("第二百条至第二百零四条", "Articles 200–204"));
    }

    @Test
    void dataMayGiveTheChineseLabel() {
        assertThat(Article.of("24(2)", "第二十四条第二款").label()).isEqualTo(new Text("第二十四条第二款", "Article 24(2)"));
        assertThat(Article.of("§7", "第七节").label()).isEqualTo(new Text("第七节", "§7"));
    }
}
