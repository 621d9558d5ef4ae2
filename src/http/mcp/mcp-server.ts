import { McpServer, ResourceTemplate, type ToolCallback } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { type FoundParagraph, finalAnswer, searchParagraphs } from "../../ask.ts";
import { forces } from "../../domain/acts.ts";
import { allParagraphs, findResolution } from "../../domain/units.ts";
import { comparisonOf } from "../compare-route.ts";
import type { Product } from "../put-question.ts";
import { actsAskedFor, linkedOverview, unitOf } from "../resolutions-route.ts";

const text = z.string().max(200).describe("Id of a text, as list_texts gives it");
const question = z.string().trim().min(1).max(4000);
const limit = z.number().int().min(1).max(50).default(8);
const unitNames = "op13, pp3, op5.a, annex.4, fn7, title; or a label: Principle 16, section II";
const annotations = { readOnlyHint: true, openWorldHint: false };

/** What a client of the Model Context Protocol may call and read: the answers, and the texts they rest on. Nothing can be changed. */
export function createMcpServer(product: () => Product, version: string): McpServer {
  const server = new McpServer({ name: "opcite", version });
  const addTool = <Input extends z.ZodRawShape>(
    name: string,
    description: string,
    inputSchema: Input,
    call: ToolCallback<Input>,
  ) => server.registerTool(name, { description, inputSchema, annotations }, call);
  addTool(
    "ask",
    "Answers a question about the loaded United Nations texts. Every sentence was verified against the paragraph that it cites.",
    { question, text: text.optional() },
    async ({ question, text }, { signal }) => {
      const messages = [{ role: "user" as const, content: question }];
      const answer = await finalAnswer(product().ask({ messages, signal, ...asked(product(), text) }));
      return { content: [{ type: "text", text: answer.answer }], structuredContent: { ...answer } };
    },
  );
  addTool(
    "search_paragraphs",
    "Finds the paragraphs that are likeliest to answer a question or to speak of a subject.",
    { query: question, text: text.optional(), limit },
    async ({ query, text, limit }, { signal }) => {
      const found = await searchParagraphs(product(), { question: query, signal, ...asked(product(), text) });
      return asData({ paragraphs: found.slice(0, limit).map(shown) });
    },
  );
  addTool("list_texts", "Lists the texts that are loaded.", {}, () =>
    asData({ texts: product().library.resolutions.map(linkedOverview) }),
  );
  addTool(
    "compare",
    "Compares two versions of a text, the earlier one first.",
    { before: text, after: text },
    ({ before, after }) => asData({ ...comparisonOf(product().library, { a: before, b: after }).report }),
  );
  addTool(
    "get_paragraph",
    "The words of one paragraph or footnote, its acts and its address.",
    { text, unit: z.string().max(100).describe(unitNames) },
    ({ text, unit }) => asData(unitOf(findResolution(product().library, text), unit)),
  );
  addTool(
    "list_acts",
    "Who is asked what, with which verb and by when; of one verb or one addressee if given.",
    {
      text,
      verb: z.enum(forces).optional(),
      actor: z.string().max(100).describe("Id of an addressee, such as unodc").optional(),
    },
    ({ text, verb, actor }) => asData(actsAskedFor(findResolution(product().library, text), verb, actor)),
  );
  server.registerResource(
    "paragraph",
    new ResourceTemplate("opcite://{text}/{unit}", { list: () => ({ resources: resourcesOf(product()) }) }),
    { description: "A paragraph as it is printed", mimeType: "text/plain" },
    (uri, { text, unit }) => {
      const found = unitOf(findResolution(product().library, String(text)), String(unit));
      return { contents: [{ uri: uri.href, mimeType: "text/plain", text: found.text }] };
    },
  );
  return server;
}

/** @throws ExpectedError `resolution-not-found` */
function asked({ library }: Product, text: string | undefined): { readonly resolution?: string } {
  return text === undefined ? {} : { resolution: findResolution(library, text).id };
}

function shown({ resolution, paragraph: { id, label, text }, score }: FoundParagraph) {
  return { resolution: resolution.id, paragraph: id, label, probability: score, text };
}

function resourcesOf({ library }: Product) {
  return library.resolutions.flatMap((resolution) =>
    allParagraphs(resolution).map(({ id, label }) => ({
      uri: `opcite://${resolution.id}/${id}`,
      name: `${resolution.symbol ?? resolution.id}, ${label}`,
    })),
  );
}

function asData(data: Record<string, unknown>): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(data) }], structuredContent: data };
}
