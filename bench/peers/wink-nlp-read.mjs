import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** The same pass with its answers read out: each word's part of speech and negation, sentences, entities, sentiment. */
export async function open() {
  const nlp = winkNLP(model);
  const { its } = nlp;
  return (text) => {
    const doc = nlp.readDoc(text);
    const parts = doc.tokens().out(its.pos);
    const negated = doc.tokens().out(its.negationFlag);
    const sentences = doc.sentences().out();
    const entities = doc.entities().out(its.detail);
    return parts.length + negated.length + sentences.length + entities.length + doc.out(its.sentiment);
  };
}
