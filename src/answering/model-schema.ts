import { forces } from "../domain/acts.ts";
import { countedByModels, propertiesForModels } from "./model-claims.ts";
import type { ModelParameters } from "./model-client.ts";
import { modelRefusals } from "./model-statements.ts";
import type { AskedTexts, PromptTexts } from "./prompt-texts.ts";

type Schema = Record<string, unknown>;

/** Servers take no more values in one list. */
const mostValues = 240;

/**
 * The JSON schema of an answer, strict: what can be cited is a closed list as long as servers take one. Depends on the texts alone, so
 * that it is the same from call to call.
 */
export function answerFormat(asked: AskedTexts, { units }: PromptTexts): ModelParameters["response_format"] {
  const refuse = { type: ["string", "null"], enum: [...modelRefusals, null] };
  const statements = { type: "array", items: { anyOf: [sentence(asked, units), computed(asked)] } };
  return {
    type: "json_schema",
    json_schema: { name: "answer", strict: true, schema: object({ refuse, statements }) },
  };
}

function sentence(asked: AskedTexts, units: readonly string[]): Schema {
  const citation = object({ ...whichText(asked), unit: oneOf(units), quote: text });
  return object({ text, citations: { type: "array", items: citation } });
}

function computed(asked: AskedTexts): Schema {
  const where = whichText(asked);
  const acts = { force: { anyOf: [oneOf(forces), none] }, actor: { anyOf: [text, none] } };
  const claims = [
    object({ of: oneOf(["count"]), ...where, what: oneOf(countedByModels) }),
    object({ of: oneOf(["acts", "act"]), ...where, ...acts }),
    object({ of: oneOf(["property"]), ...where, what: oneOf(propertiesForModels) }),
    object({ of: oneOf(["exists"]), ...where, unit: text }),
    object({ of: oneOf(["mention"]), ...where, terms: { type: "array", items: text } }),
  ];
  return object({ claim: { anyOf: claims } });
}

const text: Schema = { type: "string" };
const none: Schema = { type: "null" };

function oneOf(values: readonly string[]): Schema {
  return values.length > mostValues ? text : { type: "string", enum: [...values] };
}

/** Of several texts each citation names its own. */
function whichText({ texts }: AskedTexts): Record<string, Schema> {
  return texts.length > 1 ? { resolution: oneOf(texts) } : {};
}

function object(properties: Record<string, Schema>): Schema {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
