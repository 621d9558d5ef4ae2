import { type AddedText, addedText, ownTexts, sentText, textPlace } from "../../contract/texts.ts";
import { ExpectedError } from "../../domain/errors.ts";
import type { Library, Resolution } from "../../domain/resolution.ts";
import { findResolution } from "../../domain/units.ts";
import type { ReaderTexts } from "../../reader-texts.ts";
import { HttpProblem } from "../problem.ts";
import { sentBytes } from "../request-bodies.ts";
import { linkedOverview } from "../resolutions-route.ts";
import { createRoute, json, type Route } from "../route.ts";
import { areUploadsOpen, type TextsAccess } from "./guard-texts.ts";
import { type ReaderSessions, sessionLimits } from "./reader-sessions.ts";

/** A file as it was sent. */
export interface SentDocument {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/** What was read in a file. */
export interface ReadText {
  readonly text: string;
  readonly resolution: Resolution;
  readonly format: string;
  /** What its reader is not sure of. */
  readonly warnings: readonly string[];
}

export interface TextsDependencies extends TextsAccess {
  readonly texts: {
    /** Where one reader's texts are kept. */
    open(): ReaderTexts;
    /** Reads and parses a file apart from this process. @throws ExpectedError with a reason for who sent it. */
    read(document: SentDocument): Promise<ReadText>;
    /** Puts a text into the library, and tells as what and under which id it is there. */
    place(read: ReadText, document: SentDocument): Promise<Pick<AddedText, "as"> & { readonly id: string }>;
    /** Takes one out of it. @throws ExpectedError `resolution-not-found` */
    remove(id: string): Promise<void>;
  };
}

interface Dependencies extends TextsDependencies {
  readonly sessions: ReaderSessions;
  library(): Library;
}

/** Of a file. */
const mostMegabytes = 20;
const mostBytes = mostMegabytes * 1024 ** 2;

/** `/api/texts`: what readers bring, and what an administrator changes of the library. `guardTexts` goes before. */
export function createTextsRoutes(dependencies: Dependencies): readonly Route[] {
  const { sessions, texts } = dependencies;
  return [
    createRoute(
      "GET /api/texts",
      "Tells what texts a reader may bring, and lists those that are there",
      { answers: json(ownTexts) },
      (_asked, _response, request) => ({
        enabled: areUploadsOpen(dependencies, request),
        library: dependencies.adminToken !== undefined,
        limits: { bytes: mostBytes, ...sessionLimits },
        texts: (sessions.of(request)?.own ?? []).map(linkedOverview),
      }),
    ),
    createAddRoute(dependencies),
    createRoute(
      "DELETE /api/texts",
      "Forgets all texts that the reader has brought",
      {},
      (_asked, response, request) => void sessions.end(request, response),
    ),
    createRoute(
      "DELETE /api/texts/:id",
      "Forgets one text",
      { query: textPlace },
      async ({ params: { id }, query }, _response, request) => {
        if (query.in === "library") await texts.remove(id);
        else if (!sessions.remove(id, request)) throw new HttpProblem(404, "You have no text of this id.");
      },
    ),
  ];
}

function createAddRoute({ sessions, texts, library }: Dependencies): Route {
  return createRoute(
    "POST /api/texts",
    "Takes the bytes of a file as they are: Word, PDF, HTML, Akoma Ntoso, plain text",
    { query: sentText, takesFile: true, answers: json(addedText) },
    async ({ query }, response, request) => {
      const bytes = await sentBytes(request, mostBytes, `a file of ${mostMegabytes} MB`);
      const document = { bytes, fileName: query.name };
      const read = await texts.read(document).catch(refuse);
      const warnings = [...read.warnings, ...read.resolution.warnings.map(({ message }) => message)];
      if (query.in === "library") {
        const { as, id } = await texts.place(read, document);
        return { as, text: linkedOverview(findResolution(library(), id)), warnings };
      }
      const twin = sessions.of(request)?.own.find(({ source }) => source === read.resolution.source);
      const text = linkedOverview(twin ?? sessions.add(read.resolution, request, response));
      return { as: twin ? ("duplicate" as const) : ("new" as const), text, warnings };
    },
  );
}

/** What is said of a file is for who sent it, and names nothing of this machine. */
function refuse(error: unknown): never {
  if (!(error instanceof ExpectedError)) throw error;
  throw new HttpProblem(error.code === "document-too-large" ? 413 : 422, error.message);
}
