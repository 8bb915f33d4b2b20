package org.isnad.language;

/**
 * One reading of a token.
 *
 * @param lexeme the word; of a guess a lexeme with id −1 that is in no lexicon
 * @param features of {@link Features}, with those that clitics add
 * @param proclitics of {@link Clitics}: what is written before the word
 * @param enclitic person, number and gender (of {@link Features}) of an attached pronoun, else 0
 * @param stem where the word itself starts and ends in the token's form: {@code start << 16 | end}
 * @param score higher is likelier, before context is known
 */
public record Analysis(
    Lexeme lexeme, int features, int proclitics, int enclitic, int stem, int score) {

  public PartOfSpeech pos() {
    return lexeme.pos();
  }

  public boolean isGuess() {
    return lexeme.id() < 0;
  }

  public boolean isVerb() {
    return lexeme.pos() == PartOfSpeech.VERB;
  }

  public boolean has(int feature) {
    return Features.has(features, feature);
  }

  public boolean hasProclitic(int clitic) {
    return (proclitics & clitic) != 0;
  }

  public boolean isDefinite() {
    return has(Features.DEFINITE);
  }

  public int stemStart() {
    return stem >>> 16;
  }

  public int stemEnd() {
    return stem & 0xFFFF;
  }
}
