import type { NameClaim } from "../../domain/claims.ts";
import { fullName } from "../names.ts";

/** "UNCAC is the United Nations Convention against Corruption." */
export function nameSentence({ short, value }: NameClaim): string {
  const name = fullName({ name: value ?? "" });
  // "the" as in "the World Tourism Organization": an instrument's name has its article too.
  return `${short} is ${/^the /.test(name) ? name : `the ${name}`}.`;
}
