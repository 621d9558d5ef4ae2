import type { Opcite } from "../compose.ts";
import type { Config } from "../config.ts";
import { ExpectedError } from "../domain/errors.ts";
import { nounFor } from "../domain/labels.ts";
import type { Resolution } from "../domain/resolution.ts";
import type { TextsDependencies } from "../http/texts/texts-routes.ts";
import { assertResolution, baseIdOf, knownBy, placeText } from "./add-document.ts";
import { type ContainedReader, createContainedReader, documentWorker } from "./contained-reader.ts";
import { openCorpusFolder, removeTexts, sha256 } from "./corpus-folder.ts";

type ServedTexts = TextsDependencies["texts"] & { close(): void };

/** What a server does with files that are sent to it: they are read as `opcite add` reads them. */
export function createServedTexts(config: Config, opcite: () => Opcite): ServedTexts {
  let reader: ContainedReader | undefined;
  return {
    open: () => opcite().openReaderTexts(),
    async read(document) {
      reader ??= createContainedReader(documentWorker);
      const read = await reader.read(document);
      assertResolution(read);
      if (nounFor(read.resolution) === "amendment") throw amendment(read.resolution);
      const id = baseIdOf(read.resolution, document.fileName);
      return { ...read, resolution: { ...read.resolution, id } };
    },
    async place(read, { bytes, fileName: file }) {
      const folder = openCorpusFolder(config);
      const hash = sha256(bytes);
      const { as, id } = knownBy(hash, folder) ?? placeText(read, { file, hash }, folder);
      if (as === "new" || as === "new-version") {
        const { update, encodeMissing } = opcite();
        await update();
        // What cannot be encoded now is when it comes into question, or words find it.
        void encodeMissing().catch(() => {});
      }
      return { as, id };
    },
    remove: (id) => removeTexts([id], openCorpusFolder(config), opcite().update),
    close: () => reader?.close(),
  };
}

/** Who asks it would be answered with what is not yet, and is nowhere said as a whole. */
function amendment({ front, title }: Resolution): ExpectedError {
  const [, printed] = /\bamendments? to ((?:[\p{L}-]+ ){0,5}[A-Z][\w.]*\/\S+)/u.exec(front) ?? [];
  const message = `This is an amendment to ${printed ?? `“${title}”`}: it tells only what would change there. Bring that text instead.`;
  return new ExpectedError("document-unreadable", message);
}
