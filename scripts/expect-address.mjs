// Run by `npm publish` before anything else (`prepublishOnly`): a package says where it is from. Its address is set by whoever
// publishes (.github/workflows/publish.yml), since this repository does not know under which it stands.
import { readFileSync } from "node:fs";

const { repository, homepage } = JSON.parse(readFileSync("package.json", "utf8"));
const missing = Object.entries({ "repository.url": repository?.url, homepage }).filter(([, value]) => !value);
if (missing.length > 0) {
  console.error(
    `Not published: package.json has no ${missing.map(([name]) => name).join(" and no ")}. ` +
      'Set them first: npm pkg set "repository.url=git+https://…" "homepage=https://…"',
  );
  process.exit(1);
}
