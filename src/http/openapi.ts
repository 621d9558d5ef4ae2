import { z } from "zod";
import { problem } from "../contract/answers.ts";
import { openaiProblem } from "../contract/completions.ts";
import { answerShapes, requestShapes } from "../contract/named.ts";
import type { ByMediaType, Route } from "./route.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** By media type. */
export type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>;

export type Parameter = ReturnType<typeof parameterOf>;

export type Operation = ReturnType<typeof operationOf>;

export type OpenapiDocument = ReturnType<typeof describeRoutes>;

const summary =
  "Answers questions about United Nations resolutions and cites the paragraph behind every sentence.";

/** What the routes take and give as OpenAPI 3.1, made from the shapes that they use. */
export function describeRoutes(routes: readonly Route[], version: string) {
  /** By address, and by method in lower case. */
  const paths: Record<string, Readonly<Record<string, Operation>>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method]: operationOf(route) };
  }
  return {
    openapi: "3.1.1" as const,
    info: { title: "Opcite", version, summary },
    paths,
    components: {
      schemas: { ...schemasOf(requestShapes, "input"), ...schemasOf(answerShapes, "output") },
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
    },
  };
}

function operationOf({ path, summary, query, body, takesFile, answers }: Route) {
  const fromPath = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) =>
    parameterOf("path", name, z.string()),
  );
  const asked = Object.entries(query?.shape ?? {}).map(([name, shape]) => parameterOf("query", name, shape));
  const file = takesFile && { "application/octet-stream": { schema: {} } };
  const taken = body ? contentOf({ "application/json": body }, "input") : file;
  return {
    summary,
    parameters: [...fromPath, ...asked],
    ...(taken && { requestBody: { required: true, content: taken } }),
    responses: {
      [answers ? 200 : 204]: {
        description: "Done",
        ...(answers && { content: contentOf(answers, "output") }),
      },
      default: { description: "Refused or failed", content: contentOf(errorsAt(path), "output") },
    },
    ...(/^\/(v1|mcp|api\/texts)\b/.test(path) && { security: [{}, { key: [] }] }),
  };
}

function errorsAt(path: string): ByMediaType {
  if (path.startsWith("/v1/")) return { "application/json": openaiProblem };
  if (path === "/mcp") return { "application/json": z.looseObject({}) };
  return { "application/problem+json": problem };
}

function parameterOf(place: "path" | "query", name: string, shape: z.ZodType) {
  const { description, ...schema } = schemaOf(shape, "input");
  const required = !shape.safeParse(undefined).success;
  return { name, in: place, required, ...(description && { description }), schema };
}

function contentOf(shapes: ByMediaType, io: "input" | "output"): Content {
  return Object.fromEntries(
    Object.entries(shapes).map(([type, shape]) => [type, { schema: schemaOf(shape, io) }]),
  );
}

const refTo = (id: string) => `#/components/schemas/${id}`;

/** A reference where the shape has a name. */
function schemaOf(shape: z.ZodType, io: "input" | "output"): JsonSchema {
  const named = (io === "input" ? requestShapes : answerShapes).get(shape);
  return named ? { $ref: refTo(named.id) } : bare(z.toJSONSchema(shape, settingsFor(io)));
}

function schemasOf(shapes: typeof answerShapes, io: "input" | "output"): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(shapes, { ...settingsFor(io), uri: refTo });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)]));
}

/** Fields may be added to an answer. */
function settingsFor(io: "input" | "output") {
  return {
    io,
    override: ({ jsonSchema }: { readonly jsonSchema: JsonSchema }) => {
      if (io === "output" && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  } as const;
}

function bare({ $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
