import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import type { JsonSchema, OpenapiDocument, Operation } from "../../src/http/openapi.ts";

export interface DescribedApi {
  readonly document: OpenapiDocument;
  readonly operations: readonly {
    readonly method: string;
    readonly path: string;
    readonly operation: Operation;
  }[];
  /** What is wrong with a response by what is described; empty where nothing is. */
  faultsOf(operation: Operation, response: Response): Promise<readonly string[]>;
}

/** What a server says of itself, in which no field is missing: an answer may have none that is not described. */
export async function readDescribedApi(url: string): Promise<DescribedApi> {
  const document = (await (await fetch(`${url}/openapi.json`)).json()) as OpenapiDocument;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: "api", components: closed(document.components) });
  const compiled = new Map<JsonSchema, ValidateFunction>();
  const compile = (schema: JsonSchema) => {
    const known =
      compiled.get(schema) ??
      ajv.compile(JSON.parse(JSON.stringify(closed(schema)).replaceAll('"#/', '"api#/')));
    compiled.set(schema, known);
    return known;
  };
  const faultsIn = (schema: JsonSchema, value: unknown) => {
    const isValid = compile(schema);
    return isValid(value) ? [] : (isValid.errors ?? []).map((each) => `${each.instancePath} ${each.message}`);
  };
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return {
    document,
    operations,
    async faultsOf({ responses }, response) {
      const text = await response.text();
      const described = responses[response.status] ?? (response.ok ? undefined : responses.default);
      if (!described) return [`status ${response.status}`];
      if (!described.content) return text === "" ? [] : ["a body"];
      const type = response.headers.get("content-type")?.split(";")[0] ?? "";
      const content = described.content[type];
      if (!content) return [`type ${type}`];
      return valuesIn(type, text).flatMap((value) => faultsIn(content.schema, value));
    },
  };
}

function valuesIn(type: string, text: string): unknown[] {
  if (type === "text/event-stream")
    return [...text.matchAll(/^data: (\{.*)$/gm)].map(([, data = ""]) => JSON.parse(data));
  return [/\bjson$/.test(type) ? JSON.parse(text) : text];
}

/** The same, with no other properties than those that are named. */
function closed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(closed) as Value;
  if (typeof value !== "object" || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)])) as Value;
  const isShape = "type" in value && value.type === "object" && "properties" in value;
  return isShape ? { additionalProperties: false, ...inside } : inside;
}
