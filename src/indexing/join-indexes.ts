import { onFirstUse } from "../domain/remembered.ts";
import type { Library } from "../domain/resolution.ts";
import type { Hit, IndexedDocument, SearchIndex } from "../ports.ts";

/**
 * Several indexes as one, as long as no two have a text of the same id. How rare a term is, each counts for itself. Of the texts
 * nearest to a question the best of each come first, in the order of the indexes, then the second of each.
 */
export function joinIndexes(indexes: readonly SearchIndex[]): SearchIndex {
  // The numbers of each are spread, so that those of all are different and tell whose they are.
  const spread = (number: number, at: number) => number * indexes.length + at;
  const own = (number: number, at: number) =>
    number % indexes.length === at ? [(number - at) / indexes.length] : [];
  const documentsOf = (documents: readonly IndexedDocument[], at: number) =>
    documents.flatMap((each) => own(each.number, at).map((number) => changed(each, number)));
  const ofEach = <Result>(ask: (index: SearchIndex, at: number) => Promise<Result>) =>
    Promise.all(indexes.map(ask));

  async function byDocument<Value>(
    ask: (index: SearchIndex, at: number) => Promise<ReadonlyMap<number, Value>>,
  ): Promise<ReadonlyMap<number, Value>> {
    const found = await ofEach(ask);
    return new Map(
      found.flatMap((values, at) => Array.from(values, ([number, value]) => [spread(number, at), value])),
    );
  }

  return {
    library: joinLibraries(indexes.map(({ library }) => library)),
    async documentsOf(texts) {
      const found = await ofEach(async (index, at) => {
        const documents = await index.documentsOf(texts.filter((id) => index.library.find(id)));
        return documents.map((document) => changed(document, spread(document.number, at)));
      });
      return eachOnce(found.flat(), texts);
    },
    async searchWords(query, k, within) {
      const found = await ofEach(async (index, at) => {
        const asked = within.flatMap((number) => own(number, at));
        const hits = await index.searchWords(query, k, asked);
        return hits.map(({ document, score }): Hit => ({ document: spread(document, at), score }));
      });
      return found
        .flat()
        .sort((one, other) => other.score - one.score)
        .slice(0, k);
    },
    cosines: (vector, documents) =>
      byDocument((index, at) => index.cosines(vector, documentsOf(documents, at))),
    windowsOf: (documents) => byDocument((index, at) => index.windowsOf(documentsOf(documents, at))),
    async nearestTexts(question, k, within) {
      const found = await ofEach((index) => index.nearestTexts(question, k, within));
      const ranks = Array.from({ length: k }, (_, rank) => found.flatMap((texts) => texts[rank] ?? []));
      return ranks.flat().slice(0, k);
    },
  };
}

/** Documents of the same words become one, which stands where each of them stood; in the order of the texts. */
function eachOnce(documents: readonly IndexedDocument[], texts: readonly string[]): IndexedDocument[] {
  const order = new Map(texts.map((id, at) => [id, at]));
  const rank = ({ places }: IndexedDocument) => order.get(places[0]?.resolution ?? "") ?? 0;
  const known = new Map<string, IndexedDocument>();
  for (const document of documents.toSorted((one, other) => rank(one) - rank(other))) {
    const { words, places } = document;
    const same = known.get(words);
    known.set(words, same ? changed(same, same.number, [...same.places, ...places]) : document);
  }
  return [...known.values()];
}

/** Its words are still read when they are first looked at. */
function changed(document: IndexedDocument, number: number, places = document.places): IndexedDocument {
  return {
    number,
    places,
    get words() {
      return document.words;
    },
  };
}

function joinLibraries(libraries: readonly Library[]): Library {
  const resolutions = libraries.flatMap((library) => library.resolutions);
  return {
    resolutions: resolutions.sort((one, other) => (one.id < other.id ? -1 : 1)),
    find: (id) => libraries.map((library) => library.find(id)).find((found) => found !== undefined),
    printing: (symbol) =>
      libraries.flatMap((each) => each.printing?.(symbol) ?? each.resolutions.map(({ id }) => id)),
    addressees: onFirstUse(() => libraries.flatMap((library) => library.addressees?.() ?? [])),
  };
}
