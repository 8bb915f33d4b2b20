package org.isnad.arabic.morphology;

import java.util.ArrayList;
import java.util.List;
import org.isnad.SharedData;
import org.isnad.arabic.Tokenizer;
import org.isnad.language.Token;

/** The sentences of the WikiNews set, each word with its annotation. */
final class WikiNews {
  /**
   * @param document number of its article
   */
  record Sentence(int document, List<Token> tokens, List<GoldWord> gold) {}

  private WikiNews() {}

  static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer();
    String last = "";
    for (String line : SharedData.lines("words/wikinews.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals("doc")) {
        continue;
      }
      if (!last.equals(cells[0] + ' ' + cells[4])) {
        last = cells[0] + ' ' + cells[4];
        sentences.add(
            new Sentence(Integer.parseInt(cells[0]), new ArrayList<>(), new ArrayList<>()));
      }
      Sentence sentence = sentences.get(sentences.size() - 1);
      List<Token> tokens = tokenizer.tokens(cells[5], 0, cells[5].length());
      for (Token token : tokens) {
        sentence.tokens().add(token);
        sentence.gold().add(tokens.size() == 1 ? GoldWord.of(cells[8], cells[10]) : GoldWord.NONE);
      }
    }
    return sentences;
  }
}
