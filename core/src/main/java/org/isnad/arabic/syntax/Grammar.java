package org.isnad.arabic.syntax;

import static org.isnad.language.PartOfSpeech.ACTIVE_PARTICIPLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Letters;
import org.isnad.arabic.Normalizer;
import org.isnad.language.Analysis;
import org.isnad.language.Lexeme;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Token;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconException;
import org.isnad.lexicon.Node;
import org.isnad.lexicon.Row;
import org.jspecify.annotations.Nullable;

/** Words by their part in the clause, from {@code grammar.tsv}. */
final class Grammar {
  static final int CONTENT = 1;
  static final int RELATIVE = 1 << 1;
  static final int CONDITION = 1 << 2;
  static final int COORDINATE = 1 << 3;
  static final int ADVERBIAL = 1 << 4;
  static final int AGENT = 1 << 5;
  static final int COMPOUND = 1 << 6;
  static final int QUANTITY = 1 << 7;
  static final int REFERRING = 1 << 8;
  static final int POINTING = 1 << 9;
  static final int AUXILIARY = 1 << 10;
  static final int DONE = 1 << 11;
  static final int LOCATING = 1 << 12;
  static final int FILLER = 1 << 13;
  static final int PARTITIVE = 1 << 14;
  static final int SOURCE = 1 << 15;
  static final int SELF_CONTROL = 1 << 16;
  static final int OTHER_CONTROL = 1 << 17;
  static final int MASCULINE_NAME = 1 << 18;
  static final int ON_OTHER = 1 << 19;
  static final int TRANSITIVE = 1 << 20;
  static final int MEMBER = 1 << 21;

  /** A verb or participle of saying, from {@code attribution.yaml}. */
  static final int SAYING = 1 << 22;

  private static final String ARABIC_COMMA = "\u060C";

  private static final List<String> NAMES =
      List.of(
          "content",
          "relative",
          "condition",
          "coordinate",
          "adverbial",
          "agent",
          "compound",
          "quantity",
          "referring",
          "pointing",
          "auxiliary",
          "done",
          "locating",
          "filler",
          "partitive",
          "source",
          "self-control",
          "other-control",
          "masculine-name",
          "on-other",
          "transitive",
          "member");

  /** Several words that count as one: their folded spellings, and the role. */
  record Sequence(List<String> keys, int role, String lemma) {
    int length() {
      return keys.size();
    }
  }

  private final Map<String, Integer> roles = new HashMap<>();
  private final Map<String, List<Sequence>> sequences = new HashMap<>();
  private final int[] rolesOfLexeme;

  Grammar(Lexicon lexicon) {
    for (Row row : lexicon.files().rows("grammar")) {
      add(row);
    }
    for (Node rule : lexicon.files().rules("attribution")) {
      for (String verb : rule.textsOf("verb")) {
        roles.merge(Normalizer.key(verb), SAYING, (a, b) -> a | b);
      }
    }
    List<Lexeme> lexemes = lexicon.lexemes();
    rolesOfLexeme = new int[lexemes.size()];
    for (int id = 0; id < rolesOfLexeme.length; id++) {
      rolesOfLexeme[id] = rolesOf(lexemes, lexemes.get(id));
    }
  }

  private int rolesOf(List<Lexeme> lexemes, Lexeme lexeme) {
    int own = roles.getOrDefault(Normalizer.key(lexeme.lemma()), 0) & ~SAYING;
    boolean speaks = lexeme.pos() == PartOfSpeech.VERB || lexeme.pos() == ACTIVE_PARTICIPLE;
    String verb = lexemes.get(lexeme.base()).lemma();
    return speaks ? own | roles.getOrDefault(Normalizer.key(verb), 0) & SAYING : own;
  }

  private void add(Row row) {
    int role = role(row);
    List<String> keys = Arrays.stream(row.last().split(" ")).map(Normalizer::key).toList();
    boolean single = keys.size() == 1 && (role & (AGENT | COMPOUND | FILLER)) == 0;
    if (single) {
      roles.merge(keys.get(0), role, (a, b) -> a | b);
    } else {
      sequences
          .computeIfAbsent(keys.get(0), key -> new ArrayList<>())
          .add(new Sequence(keys, role, row.last()));
    }
  }

  private static int role(Row row) {
    int bit = NAMES.indexOf(row.cell(0));
    if (bit < 0) {
      throw new LexiconException(row.origin(), "unknown role '" + row.cell(0) + "'");
    }
    return 1 << bit;
  }

  /** The roles of a word by itself, as bits. */
  int roles(Token token, Analysis word) {
    if (word.isGuess()) {
      return roles.getOrDefault(token.key(), 0);
    }
    return rolesOfLexeme[word.lexeme().id()];
  }

  /** A name of a country or town that is masculine, against the rule. */
  boolean isMasculineName(Analysis word) {
    return (roles.getOrDefault(Normalizer.key(word.lexeme().lemma()), 0) & MASCULINE_NAME) != 0;
  }

  boolean isComma(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION
        && (token.form().equals(",") || token.form().equals(ARABIC_COMMA));
  }

  /** The longest sequence that starts at a token, whatever conjunction it carries; or null. */
  @Nullable Sequence sequenceAt(List<Token> tokens, int at) {
    String key = tokens.get(at).key();
    Sequence found = longest(tokens, at, key);
    boolean joined =
        key.length() > 2 && (key.charAt(0) == Letters.WAW || key.charAt(0) == Letters.FEH);
    return found == null && joined ? longest(tokens, at, key.substring(1)) : found;
  }

  private @Nullable Sequence longest(List<Token> tokens, int at, String first) {
    Sequence best = null;
    for (Sequence sequence : sequences.getOrDefault(first, List.of())) {
      if ((best == null || sequence.length() > best.length()) && follows(sequence, tokens, at)) {
        best = sequence;
      }
    }
    return best;
  }

  private static boolean follows(Sequence sequence, List<Token> tokens, int at) {
    if (at + sequence.length() > tokens.size()) {
      return false;
    }
    for (int i = 1; i < sequence.length(); i++) {
      if (!tokens.get(at + i).is(sequence.keys().get(i))) {
        return false;
      }
    }
    return true;
  }
}
