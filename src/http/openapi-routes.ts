import { z } from "zod";
import { onFirstUse } from "../domain/remembered.ts";
import { type Html, html } from "./html.ts";
import type { Content, JsonSchema, OpenapiDocument, Operation, Parameter } from "./openapi.ts";
import { describeRoutes } from "./openapi.ts";
import { spokenIn } from "./page-language.ts";
import { renderPage } from "./render-page.ts";
import { createRoute, json, type Route } from "./route.ts";

/** `/openapi.json`: what `routes` take and give. `/api`: the same for people. */
export function createOpenapiRoutes(routes: readonly Route[], version: string): readonly Route[] {
  const document = onFirstUse(() => describeRoutes([...routes, ...own], version));
  const own: readonly Route[] = [
    createRoute(
      "GET /openapi.json",
      "Describes these addresses as OpenAPI 3.1",
      { answers: json(z.looseObject({})) },
      () => ({ ...document() }),
    ),
    createRoute(
      "GET /api",
      "Describes them for people",
      { answers: { "text/html": z.string() } },
      (_, response) => void response.type("html").send(renderApiPage(document())),
    ),
  ];
  return own;
}

/** What `/openapi.json` says, to read; in English, as that is. */
function renderApiPage({ info, paths, components }: OpenapiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(path, method, operation)),
  );
  const shapes = Object.entries(components.schemas).map(
    ([name, schema]) => html`<section>
<h3 id="${name}">${name}</h3>
<div>${renderWords(schema.description)}${renderType(schema)}</div>
</section>`,
  );
  const main = html`<h1>HTTP API</h1>
<p>${info.summary} Version ${info.version}. For programs: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
${operations}
<h2>Shapes</h2>
${shapes}`;
  return renderPage({ title: "HTTP API", kind: "api", main }, spokenIn("en"));
}

function renderOperation(path: string, method: string, operation: Operation): Html {
  const { summary, parameters, requestBody, responses, security } = operation;
  const lines = [
    ...parameters.map(renderParameter),
    ...(requestBody ? [html`Takes ${renderContent(requestBody.content)}`] : []),
    ...Object.entries(responses).map(
      ([status, { content }]) =>
        html`${status === "default" ? "Where it fails" : status}: ${content ? renderContent(content) : "nothing"}`,
    ),
    ...(security
      ? [html`Where the server has <code>API_KEYS</code>: <code>Authorization: Bearer</code> and one of them`]
      : []),
  ];
  return html`<section>
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${summary}.</p>
${listOf(lines)}
</section>`;
}

function renderParameter({ name, in: place, required, description, schema }: Parameter): Html {
  const where = place === "query" ? `?${name}=` : `{${name}}`;
  return html`<code>${where}</code>${!required && " (optional)"}: ${renderWords(description)}${renderType(schema)}`;
}

function renderContent(content: Content): Html {
  const types = Object.entries(content);
  return joined(types, ", ", ([type, { schema }]) => html`<code>${type}</code> ${renderType(schema)}`);
}

function renderType(schema: JsonSchema): Html {
  const { $ref, const: only, enum: several, anyOf, oneOf, items, properties, type } = schema;
  if ($ref) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return html`<a href="#${name}">${name}</a>`;
  }
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>`;
  if (several) return joined(several, ", ", (each) => html`<code>${String(each)}</code>`);
  const choices = anyOf ?? oneOf;
  if (choices) return joined(choices, " or ", (each) => renderType(each as JsonSchema));
  if (items && typeof items === "object") return html`list of ${renderType(items as JsonSchema)}`;
  if (properties && Object.keys(properties).length > 0)
    return renderProperties(properties, schema.required ?? []);
  return html`${[type ?? "anything"].flat().join(" or ")}`;
}

function renderProperties(properties: object, required: readonly string[]): Html {
  const lines = Object.entries(properties).map(
    ([name, schema]: [string, JsonSchema]) =>
      html`<code>${name}</code>${!required.includes(name) && " (optional)"}: ${renderWords(schema.description)}${renderType(schema)}`,
  );
  return listOf(lines);
}

/** A description, in which code stands between backticks. */
function renderWords(description: string | undefined): Html | false {
  if (!description) return false;
  const pieces = description
    .split("`")
    .map((piece, at) => (at % 2 === 1 ? html`<code>${piece}</code>` : piece));
  return html`${pieces}. `;
}

function listOf(lines: readonly Html[]): Html {
  return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function joined<Item>(items: readonly Item[], by: string, render: (item: Item) => Html): Html {
  return html`${items.map((item, at) => html`${at > 0 && by}${render(item)}`)}`;
}
