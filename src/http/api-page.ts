import { escapeHtml } from "./escape-html.ts";
import type { Content, JsonSchema, OpenapiDocument, Operation, Parameter } from "./openapi.ts";

/** What `/openapi.json` says, to read. */
export function renderApiPage({ info, paths, components }: OpenapiDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => renderOperation(path, method, operation)),
  );
  const shapes = Object.entries(components.schemas).map(([name, schema]) => renderShape(name, schema));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>HTTP API · Opcite</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/page.css">
</head>
<body class="reading api">
<header class="bar"><a class="brand" href="/">Opcite</a></header>
<main>
<h1>HTTP API</h1>
<p>${escapeHtml(info.summary)} Version ${escapeHtml(info.version)}. For programs: <a href="/openapi.json">OpenAPI 3.1</a>.</p>
${operations.join("\n")}
<h2>Shapes</h2>
${shapes.join("\n")}
</main>
</body>
</html>
`;
}

function renderOperation(path: string, method: string, operation: Operation): string {
  const { summary, parameters, requestBody, responses, security } = operation;
  const lines = [
    ...parameters.map(renderParameter),
    ...(requestBody ? [`Takes ${renderContent(requestBody.content)}`] : []),
    ...Object.entries(responses).map(
      ([status, { content }]) =>
        `${status === "default" ? "Where it fails" : status}: ${content ? renderContent(content) : "nothing"}`,
    ),
    ...(security
      ? ["Where the server has <code>API_KEYS</code>: <code>Authorization: Bearer</code> and one of them"]
      : []),
  ];
  return `<section>
<h2><code>${method.toUpperCase()} ${escapeHtml(path)}</code></h2>
<p>${escapeHtml(summary)}.</p>
${listOf(lines)}
</section>`;
}

function renderParameter({ name, in: place, required, description, schema }: Parameter): string {
  const where = place === "query" ? `<code>?${name}=</code>` : `<code>{${name}}</code>`;
  return `${where}${required ? "" : " (optional)"}: ${renderWords(description)}${renderType(schema)}`;
}

function renderContent(content: Content): string {
  return Object.entries(content)
    .map(([type, { schema }]) => `<code>${escapeHtml(type)}</code> ${renderType(schema)}`)
    .join(", ");
}

function renderShape(name: string, schema: JsonSchema): string {
  return `<section>
<h3 id="${name}">${name}</h3>
<div>${renderWords(schema.description)}${renderType(schema)}</div>
</section>`;
}

function renderType(schema: JsonSchema): string {
  const { $ref, const: only, enum: several, anyOf, oneOf, items, properties, type } = schema;
  if ($ref) return renderLink($ref);
  if (only !== undefined) return `<code>${escapeHtml(JSON.stringify(only))}</code>`;
  if (several) return several.map((each) => `<code>${escapeHtml(String(each))}</code>`).join(", ");
  const choices = anyOf ?? oneOf;
  if (choices) return choices.map((each) => renderType(each as JsonSchema)).join(" or ");
  if (items && typeof items === "object") return `list of ${renderType(items as JsonSchema)}`;
  if (properties && Object.keys(properties).length > 0)
    return renderProperties(properties, schema.required ?? []);
  return escapeHtml([type ?? "anything"].flat().join(" or "));
}

function renderProperties(properties: object, required: readonly string[]): string {
  const lines = Object.entries(properties).map(([name, schema]: [string, JsonSchema]) => {
    const optional = required.includes(name) ? "" : " (optional)";
    return `<code>${escapeHtml(name)}</code>${optional}: ${renderWords(schema.description)}${renderType(schema)}`;
  });
  return listOf(lines);
}

function renderLink(ref: string): string {
  const name = ref.slice(ref.lastIndexOf("/") + 1);
  return `<a href="#${name}">${name}</a>`;
}

/** A description, in which code stands between backticks. */
function renderWords(description: string | undefined): string {
  if (!description) return "";
  return `${escapeHtml(description).replace(/`([^`]+)`/g, "<code>$1</code>")}. `;
}

function listOf(lines: readonly string[]): string {
  return `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
}
