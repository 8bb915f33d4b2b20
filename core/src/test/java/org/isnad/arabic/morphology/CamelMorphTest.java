package org.isnad.arabic.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.isnad.SharedData;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Features;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconSink;
import org.junit.jupiter.api.Test;

/**
 * Every active form of past and present of every verb that the lexicon and Camel Morph both list is
 * the same, or the difference stands explained in {@code camel-differences.tsv}.
 */
class CamelMorphTest {
  private static final String FOLDER = "words/camel-morph/MSA-Verb-LEX-";
  private static final int SLOT = (1 << 8) - 1;

  /** Forms by verb, each as features and spelling. */
  private final Map<String, Set<String>> ours = new TreeMap<>();

  private final Map<String, Set<String>> theirs = new TreeMap<>();

  @Test
  void formsAreTheSameOrTheDifferenceIsExplained() throws IOException {
    generate();
    read(FOLDER + "PV.csv.gz", true);
    read(FOLDER + "IV.csv.gz", false);
    Set<String> found = new TreeSet<>();
    int both = 0;
    for (Map.Entry<String, Set<String>> verb : ours.entrySet()) {
      Set<String> other = theirs.get(verb.getKey());
      if (other != null) {
        both++;
        compare("ours", verb.getKey(), verb.getValue(), other, found);
        compare("theirs", verb.getKey(), other, verb.getValue(), found);
      }
    }
    assertThat(found).isEqualTo(explained());
    assertThat(both).isGreaterThan(2700);
  }

  private static void compare(
      String side, String verb, Set<String> these, Set<String> those, Set<String> found) {
    Set<String> only = new TreeSet<>(these);
    only.removeAll(those);
    if (!only.isEmpty()) {
      found.add(side + '\t' + verb);
    }
    if (System.getProperty("isnad.show") != null && !only.isEmpty()) {
      System.out.println(side + '\t' + verb + '\t' + only);
    }
  }

  /** Side and verb of the table's rows. */
  private static Set<String> explained() throws IOException {
    Set<String> rows = new TreeSet<>();
    for (String line : lines(CamelMorphTest.class.getResourceAsStream("camel-differences.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        rows.add(cells[0] + '\t' + cells[2]);
      }
    }
    return rows;
  }

  private static List<String> lines(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private void generate() {
    Collector collector = new Collector();
    VerbRows verbs = new VerbRows(collector, new ArrayList<>());
    verbs.addAll(Lexicon.builtInFiles().rows("words/verbs"));
  }

  private void read(String name, boolean past) throws IOException {
    try (InputStream in = Files.newInputStream(SharedData.file(name))) {
      lines(new GZIPInputStream(in)).stream()
          .skip(1)
          .map(row -> CamelVerb.of(row, past))
          .forEach(this::add);
    }
  }

  private void add(CamelVerb verb) {
    Set<String> forms = theirs.computeIfAbsent(verb.lemma(), key -> new TreeSet<>());
    verb.forms(
        (features, spelling) ->
            forms.add(form(features, Normalizer.key(spelling), Normalizer.spelling(spelling))));
  }

  private static String form(int features, String key, int spelling) {
    return Integer.toHexString(features & SLOT) + ":" + key + ":" + Integer.toHexString(spelling);
  }

  /** Keeps what a lexicon would keep of finite active verbs. */
  private final class Collector implements LexiconSink {
    private final List<String> lemmas = new ArrayList<>();

    @Override
    public int lexeme(String lemma, PartOfSpeech pos, int base, String tags) {
      lemmas.add(pos == PartOfSpeech.VERB ? lemma : "");
      return lemmas.size() - 1;
    }

    @Override
    public void form(String key, int lexeme, int features, int spelling) {
      boolean asked =
          !lemmas.get(lexeme).isEmpty()
              && !Features.has(features, Features.PASSIVE | StoredFeatures.JOINED_ONLY)
              && Features.tense(features) != Features.IMPERATIVE;
      if (asked) {
        ours.computeIfAbsent(lemmas.get(lexeme), lemma -> new TreeSet<>())
            .add(CamelMorphTest.form(features, key, spelling));
      }
    }

    @Override
    public void phrase(String table, String key, int value) {}
  }
}
