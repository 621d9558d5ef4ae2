import { expect, it } from "vitest";
import { describeInChromium } from "../support/chromium-tests.ts";
import { darken, states, withPlaces } from "./states.ts";

const places = ["plain", "arabic"];
const widths = [320, 360, 1280];

describeInChromium("accessibility, the whole matrix", () => {
  const { reach } = withPlaces();

  for (const where of places)
    for (const width of widths)
      for (const [state, steps] of Object.entries(states))
        it(`axe finds nothing: ${where}, ${width} pixels, ${state}, light and dark`, async () => {
          const widget = await reach(where, steps, { viewport: { width, height: 720 } });
          expect(await widget.findBarriers(), "light").toEqual([]);
          await darken(widget, steps.length > 0);
          expect(await widget.findBarriers(), "dark").toEqual([]);
        });
});
