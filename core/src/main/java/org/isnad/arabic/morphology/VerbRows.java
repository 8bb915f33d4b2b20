package org.isnad.arabic.morphology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Letters;
import org.isnad.language.PartOfSpeech;
import org.isnad.lexicon.LexiconSink;
import org.isnad.lexicon.Problem;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code form, class, masdars, [tags,] root} and adds the verb with all that derives from it.
 */
final class VerbRows {
  private final LexiconSink sink;
  private final List<Problem> problems;
  private final Map<String, List<Declension>> derived = new LinkedHashMap<>();

  VerbRows(LexiconSink sink, List<Problem> problems) {
    this.sink = sink;
    this.problems = problems;
  }

  void addAll(List<Row> rows) {
    for (Row row : rows) {
      String problem = problem(row);
      if (problem.isEmpty()) {
        add(entry(row));
      } else {
        problems.add(new Problem(row.origin(), problem));
      }
    }
  }

  /** How the masdars and participles made so far decline, by their spelling. */
  Map<String, List<Declension>> derived() {
    return derived;
  }

  private static String problem(Row row) {
    int cells = row.cells().size();
    if (cells < 4 || cells > 5) {
      return "form, class, masdars, tags where there are any, and root are expected";
    }
    VerbForm form = form(row.cell(0));
    if (form == null) {
      return "'" + row.cell(0) + "' is no form of the verb";
    }
    if (!VerbClass.isValid(row.cell(1))) {
      return "'" + row.cell(1) + "' is no class of verbs";
    }
    return rootProblem(row.last(), form);
  }

  private static String rootProblem(String root, VerbForm form) {
    if (root.length() != form.rootLetters()) {
      return "a root of " + form.rootLetters() + " letters is expected";
    }
    for (int i = 0; i < root.length(); i++) {
      if (!isRadical(root.charAt(i))) {
        return "letter " + (i + 1) + " of the root is no consonant; hamza is written without seat";
      }
    }
    return "";
  }

  private static boolean isRadical(char c) {
    return c == Letters.HAMZA
        || c >= Letters.BEH
            && c <= Letters.YEH
            && c != Letters.TEH_MARBUTA
            && c != Letters.ALEF_MAKSURA
            && c != Letters.TATWEEL;
  }

  private static @Nullable VerbForm form(String name) {
    for (VerbForm form : VerbForm.values()) {
      if (form.name().equals(name)) {
        return form;
      }
    }
    return null;
  }

  private static VerbEntry entry(Row row) {
    String tags = row.cells().size() == 5 ? row.cell(3) : "";
    String masdars = row.cell(2);
    return new VerbEntry(
        VerbForm.valueOf(row.cell(0)),
        VerbClass.of(row.cell(1)),
        masdars.equals("-") ? List.of() : List.of(masdars.split(",", -1)),
        tags,
        new Root(row.last()));
  }

  private void add(VerbEntry verb) {
    int id = sink.lexeme(lemma(verb), PartOfSpeech.VERB, -1, verb.tags());
    new Conjugation(verb, new FormWriter(sink, id)).write();
    VerbNominals nominals = new VerbNominals(verb);
    nominals.masdars().forEach(masdar -> derive(masdar, id));
    nominals.participles().forEach(participle -> derive(participle, id));
  }

  private String lemma(VerbEntry verb) {
    return new Conjugation(verb, new FormWriter(sink, -1)).lemma();
  }

  private void derive(VerbNominals.Derived word, int verb) {
    int id = sink.lexeme(word.word(), word.nominal().pos(), verb, "");
    Declension declension = new Declension(word.nominal(), new FormWriter(sink, id));
    declension.write(word.word());
    derived.computeIfAbsent(word.word(), spelling -> new ArrayList<>(1)).add(declension);
  }
}
