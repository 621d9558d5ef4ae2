import type { z } from "zod";
import { HttpProblem } from "./problem.ts";

/** What a request brings, in the shape that is expected. @throws HttpProblem 422 that names each wrong field. */
export function fitted<Shape extends z.ZodType>(shape: Shape, value: unknown, what: string): z.infer<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  const [first] = errors;
  throw new HttpProblem(
    422,
    `The ${what} does not fit: ${first?.path || what}: ${first?.message ?? "invalid"}.`,
    errors,
  );
}
