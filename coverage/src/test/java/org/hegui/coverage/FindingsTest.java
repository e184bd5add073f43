package org.hegui.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small projects of one or two files. Their rules begin with R, which no rule of the catalogue does. */
class FindingsTest {
    private static final List<String> IDS = List.of("R-1", "R-MAP", "SOLE");

    @TempDir
    private Path root;

    @Test
    void classThatIsMarkedIsAFunction() throws IOException {
        write("law/src/main/java/a/Rule.java", "@Applies({\"R-1\", \"R-2\"}) class Rule {}");
        assertThat(marks())
                .containsExactly(
                        new Mark("R-1", MarkKind.FUNCTION, "Rule", "law/src/main/java/a/Rule.java"),
                        new Mark("R-2", MarkKind.FUNCTION, "Rule", "law/src/main/java/a/Rule.java"));
    }

    @Test
    void methodThatIsMarkedStandsForItsClass() throws IOException {
        write("law/src/main/java/Rule.java", "class Rule { @org.hegui.statute.Applies(value = \"R-1\") void a() {} }");
        assertThat(marks()).containsExactly(new Mark("R-1", MarkKind.FUNCTION, "Rule", "law/src/main/java/Rule.java"));
    }

    @Test
    void sameMarkOfClassAndMethodCountsOnce() throws IOException {
        write("law/src/main/java/Rule.java", "@Applies(\"R-1\") class Rule { @Applies(\"R-1\") void a() {} }");
        assertThat(marks()).hasSize(1);
    }

    @Test
    void markInTheTestsIsATest() throws IOException {
        write("law/src/test/java/RuleTest.java", "class RuleTest { @Applies(\"R-1\") @Test void a() {} }");
        assertThat(marks())
                .containsExactly(new Mark("R-1", MarkKind.TEST, "RuleTest", "law/src/test/java/RuleTest.java"));
    }

    @Test
    void endpointHasTheMethodAndTheWholePath() throws IOException {
        write("shop/src/main/resources/application.properties", "quarkus.rest.path=/shop/v1\n");
        write("shop/src/main/java/a/OrderResource.java", """
                @Path("/orders/") @Applies("R-1")
                class OrderResource {
                    @GET void list() {}
                    @POST @Path("{id}/return") @Applies("R-2") void giveBack() {}
                    @Applies("R-3") void noEndpoint() {}
                }
                """);
        var file = "shop/src/main/java/a/OrderResource.java";
        assertThat(marks())
                .containsExactly(
                        new Mark("R-1", MarkKind.ENDPOINT, "GET /shop/v1/orders", file),
                        new Mark("R-1", MarkKind.ENDPOINT, "POST /shop/v1/orders/{id}/return", file),
                        new Mark("R-2", MarkKind.ENDPOINT, "POST /shop/v1/orders/{id}/return", file));
    }

    @Test
    void resourceOfALibraryHasNoPrefix() throws IOException {
        write(
                "lib/src/main/java/PingResource.java",
                "@Path(\"/ping\") class PingResource { @GET @Applies(\"R-1\") void a() {} }");
        assertThat(marks()).extracting(Mark::label).containsExactly("GET /ping");
    }

    @Test
    void testOfAResourceIsATest() throws IOException {
        write("lib/src/test/java/PingResource.java", "@Applies(\"R-1\") class PingResource { @GET void a() {} }");
        assertThat(marks()).extracting(Mark::kind).containsExactly(MarkKind.TEST);
    }

    @Test
    void whatTheBuildLeavesBehindIsNotRead() throws IOException {
        write("law/target/src/main/java/Rule.java", "@Applies(\"R-1\") class Rule {}");
        write(".cache/src/main/java/Rule.java", "@Applies(\"R-1\") class Rule {}");
        write("law/Rule.java", "@Applies(\"R-1\") class Rule {}");
        assertThat(marks()).isEmpty();
    }

    @Test
    void citationsAreFoundInTextsAndInDocumentation() throws IOException {
        write("law/src/main/java/Rule.java", """
                /** By R-1(2). */
                class Rule {
                    /** By R-3-4. */
                    int field;
                    // R-5 in a passing remark is nobody's citation
                    String text = "R-MAP and R-6, but not XR-7, R-x, R-8a or R-Map";
                    /** By R-9. */
                    void method() {}
                }
                """);
        assertThat(Findings.below(root, IDS).citations())
                .containsExactly(
                        new Citation("R-1(2)", "law/src/main/java/Rule.java:2"),
                        new Citation("R-3-4", "law/src/main/java/Rule.java:4"),
                        new Citation("R-MAP", "law/src/main/java/Rule.java:6"),
                        new Citation("R-6", "law/src/main/java/Rule.java:6"),
                        new Citation("R-9", "law/src/main/java/Rule.java:8"));
    }

    @Test
    void documentationOfAPackageIsRead() throws IOException {
        write("law/src/main/java/a/package-info.java", "/** By R-1. */\npackage a;\n");
        assertThat(Findings.below(root, IDS).citations())
                .containsExactly(new Citation("R-1", "law/src/main/java/a/package-info.java:2"));
    }

    @Test
    void markByAConstantIsRefused() throws IOException {
        write("law/src/main/java/Rule.java", "@Applies(Ids.ONE) class Rule {}");
        assertThatThrownBy(this::marks)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Ids.ONE");
    }

    @Test
    void sourceThatCannotBeParsedIsRefusedByName() throws IOException {
        write("law/src/main/java/Broken.java", "class Broken {");
        assertThatThrownBy(this::marks)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Broken.java");
    }

    private List<Mark> marks() {
        return Findings.below(root, IDS).marks();
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
