import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { emptyFolder } from "./support/run-program.ts";
import { root } from "./support/source-imports.ts";

const script = join(root, "scripts/expect-address.mjs");

it("nothing is published that does not say where it is from", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(scripts.prepublishOnly).toBe("node scripts/expect-address.mjs");
  const folder = emptyFolder();
  const published = (of: object) => {
    writeFileSync(join(folder, "package.json"), JSON.stringify(of));
    const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: "utf8" });
    return [status, stderr.split(". ")[0]];
  };
  const [repository, homepage] = [{ url: "git+https://host.example/a/b.git" }, "https://host.example/a/b"];
  expect(published({})).toEqual([1, "Not published: package.json has no repository.url and no homepage"]);
  expect(published({ repository })).toEqual([1, "Not published: package.json has no homepage"]);
  expect(published({ repository, homepage })).toEqual([0, ""]);
});
