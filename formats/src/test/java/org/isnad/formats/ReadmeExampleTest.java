package org.isnad.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of Java in the README compile and run. */
class ReadmeExampleTest {
  private static final Path README = Path.of(System.getProperty("isnad.root", ".."), "README.md");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder;

  @Test
  void theExampleRuns() throws IOException, ReflectiveOperationException {
    Matcher example = EXAMPLE.matcher(Files.readString(README));
    assertThat(example.find()).isTrue();
    compile(example.group(1));
    String text = "زار الرئيس المصري فرنسا أمس";
    assertThat(run(text)).startsWith("CONSULT [consult-visit");
  }

  private void compile(String lines) throws IOException {
    Path source = folder.resolve("Example.java");
    Files.writeString(
        source,
        "import java.time.LocalDate;\nimport org.isnad.*;\nimport org.isnad.arabic.Arabic;\n"
            + "public class Example {\n  public static void run(String text) {\n"
            + lines
            + "  }\n}\n");
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-cp", classes, source.toString());
    assertThat(code).isZero();
  }

  private String run(String text) throws IOException, ReflectiveOperationException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream before = System.out;
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
      loader.loadClass("Example").getMethod("run", String.class).invoke(null, text);
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
