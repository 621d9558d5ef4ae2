import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PromptTemplate } from "@langchain/core/prompts";
import { ExpectedError } from "../domain/errors.ts";

/** The files of `prompts/`, and what each may have filled in. */
const variables = {
  system: [],
  question: ["fence", "question", "conversation", "texts"],
  revision: ["rejected"],
} as const;

type PromptName = keyof typeof variables;

type PromptValues<Name extends PromptName> = Readonly<Record<(typeof variables)[Name][number], string>>;

/**
 * Reads all prompts as f-string templates: `{name}` is filled in, `{{` and `}}` are braces.
 * Only `format` is used: unlike `invoke` it never traces, whatever LANGSMITH_TRACING says in the environment.
 * @throws ExpectedError `prompt-invalid`, naming the file and the variable.
 */
export async function loadPrompts(directory: string) {
  const names = Object.keys(variables) as PromptName[];
  const loaded = names.map(async (name) => [name, await loadTemplate(directory, name)] as const);
  const templates = Object.fromEntries(await Promise.all(loaded)) as Record<PromptName, PromptTemplate>;
  return {
    render<Name extends PromptName>(name: Name, values: PromptValues<Name>): Promise<string> {
      return templates[name].format(values);
    },
  };
}

async function loadTemplate(directory: string, name: PromptName): Promise<PromptTemplate> {
  const text = await readFile(join(directory, `${name}.md`), "utf8").catch((cause) => {
    throw invalid(name, "the file cannot be read.", cause);
  });
  const template = parseTemplate(name, text.trim());
  const allowed: readonly string[] = variables[name];
  const unknown = template.inputVariables.find((variable) => !allowed.includes(variable));
  if (unknown === undefined) return template;
  const names = allowed.map((one) => `{${one}}`).join(", ");
  throw invalid(name, `nothing fills in {${unknown}}; it may use ${names}, and {{ }} for braces.`);
}

function parseTemplate(name: PromptName, text: string): PromptTemplate {
  try {
    return PromptTemplate.fromTemplate(text);
  } catch (cause) {
    throw invalid(name, "a brace stands alone; write {{ and }} for braces.", cause);
  }
}

function invalid(name: PromptName, what: string, cause?: unknown): ExpectedError {
  return new ExpectedError("prompt-invalid", `prompts/${name}.md: ${what}`, { cause });
}
