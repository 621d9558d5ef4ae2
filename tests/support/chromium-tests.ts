import { afterEach, describe, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { freePages } from "./shared-browser.ts";

/** Tests that need a real Chromium: skipped, visibly, where there is none, but on CI that is a failure. */
export function describeInChromium(name: string, define: () => void): void {
  const isRequired = Boolean(process.env.CI ?? process.env.OPCITE_REQUIRE_CHROMIUM);
  if (hasBrowser)
    describe(name, () => {
      afterEach(freePages);
      define();
    });
  else if (isRequired) describe(name, () => it("needs Chromium", missing));
  else describe.skip(`${name} (skipped: no Chromium is installed)`, define);
}

function missing(): void {
  throw new Error("Chromium is not installed: apt-get install --no-install-recommends chromium");
}
