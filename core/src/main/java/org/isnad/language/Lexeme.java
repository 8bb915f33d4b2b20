package org.isnad.language;

/**
 * A word of the lexicon.
 *
 * @param id its number in the compiled lexicon
 * @param lemma the dictionary form; of a verb the third person masculine singular of the past, with
 *     its shadda where a form has one
 * @param base the id of the verb from which a masdar or participle is made, else its own id
 * @param tags what the word list says of it, such as the class of a function word; never null
 */
public record Lexeme(int id, String lemma, PartOfSpeech pos, int base, String tags) {
  private static final char SHADDA = '\u0651';

  /** The lemma is spelt so, with or without its shadda. */
  public boolean hasSpelling(String word) {
    return lemma.equals(word) || lemma.indexOf(SHADDA) >= 0 && bareLemma().equals(word);
  }

  /** The lemma without its shadda. */
  public String bareLemma() {
    return lemma.indexOf(SHADDA) < 0 ? lemma : lemma.replace(String.valueOf(SHADDA), "");
  }

  public boolean isDerived() {
    return base != id;
  }

  public boolean hasTag(String tag) {
    for (int at = tags.indexOf(tag); at >= 0; at = tags.indexOf(tag, at + 1)) {
      int end = at + tag.length();
      boolean opens = at == 0 || tags.charAt(at - 1) == ',';
      if (opens && (end == tags.length() || tags.charAt(end) == ',')) {
        return true;
      }
    }
    return false;
  }
}
