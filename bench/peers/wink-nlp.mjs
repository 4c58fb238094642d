import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink-nlp's full pass with its web model: sentences, parts of speech, negation, sentiment, entities. Nothing is read out. */
export async function open() {
  const nlp = winkNLP(model);
  return (text) => nlp.readDoc(text).tokens().length();
}
