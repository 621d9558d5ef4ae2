// Preloaded with `node --import`: of the file system's calls the one that FAILING_CALL names fails with FAILING_CODE for
// paths that hold FAILING_PATH. Permissions would not do, because they do not bind an administrator.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { FAILING_CALL: call = "", FAILING_CODE: code, FAILING_PATH: part = "" } = process.env;
const real = fs[call];
fs[call] = (path, ...rest) => {
  if (String(path).includes(part)) throw Object.assign(new Error(`${code}: ${path}`), { code });
  return real(path, ...rest);
};
syncBuiltinESMExports();
