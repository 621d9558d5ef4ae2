import { z } from "zod";

/** The shapes that `/openapi.json` lists under their names: what is sent to a server, and what it sends. */
export const requestShapes = z.registry<{ readonly id: string }>();
export const answerShapes = z.registry<{ readonly id: string }>();

export const requestShape = objectsIn(requestShapes);
export const answerShape = objectsIn(answerShapes);

/** Objects that are listed under their names, with what they are where the name does not tell. */
function objectsIn(shapes: typeof answerShapes) {
  return <Fields extends z.ZodRawShape>(id: string, description: string | null, fields: Fields) => {
    const shape = z.object(fields);
    return (description === null ? shape : shape.describe(description)).register(shapes, { id });
  };
}

/** What is sent may be what nobody writes to. */
export type DeepReadonly<T> = { readonly [Key in keyof T]: DeepReadonly<T[Key]> };
