// Writes the hostile documents of the tests to a folder: in a process of its own, because making them takes memory too.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { hostileDocuments } from "../tests/support/hostile-documents.ts";

const [, , folder = "."] = process.argv;
for (const { name, make } of hostileDocuments) writeFileSync(join(folder, name), make());
