/** Named outputs of a model: numbers in row order. */
export type Outputs = Readonly<Record<string, Float32Array>>;

/** Runs a model on one text: each input is one row of `[1, length]`. */
export interface OnnxModel {
  run(inputs: Readonly<Record<string, readonly number[]>>): Promise<Outputs>;
}

/** `native` is onnxruntime-node, `wasm` onnxruntime-web: the same models, about two and a half times slower. */
export type RuntimeName = "native" | "wasm";

export const packageOf = { native: "onnxruntime-node", wasm: "onnxruntime-web" } as const;

type Onnx = Pick<typeof import("onnxruntime-web"), "InferenceSession" | "Tensor" | "env">;

/** One thread: two answer a fifth sooner and burn twice the processor while they wait for each other. */
const options = { intraOpNumThreads: 1, interOpNumThreads: 1, logSeverityLevel: 3 } as const;

/**
 * `bytes` of a model that has been verified: the native library trusts them.
 * @throws whatever the library throws that is not there or does not fit this machine
 */
export async function openModel(name: RuntimeName, bytes: Uint8Array): Promise<OnnxModel> {
  const onnx: Onnx =
    name === "native"
      ? ((await import("onnxruntime-node")) as unknown as Onnx)
      : await import("onnxruntime-web");
  if (name === "wasm") onnx.env.wasm.numThreads = 1;
  const session = await onnx.InferenceSession.create(bytes, options);
  return {
    async run(inputs) {
      const tensors = Object.entries(inputs).map(([name, row]) => {
        const numbers = BigInt64Array.from(row, BigInt);
        return [name, new onnx.Tensor("int64", numbers, [1, row.length])] as const;
      });
      const outputs = await session.run(Object.fromEntries(tensors));
      return Object.fromEntries(
        Object.entries(outputs).map(([name, { data }]) => [name, Float32Array.from(data as Float32Array)]),
      );
    },
  };
}
