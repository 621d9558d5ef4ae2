import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

export interface ListeningServer {
  /** `http://127.0.0.1:54321` */
  readonly url: string;
  readonly port: number;
  /** Ends open connections too, as a server that dies. */
  close(): Promise<void>;
}

/** Listens on this machine only, on a free port unless one is given. */
export async function listen(handler: RequestListener, port = 0): Promise<ListeningServer> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${actual}`,
    port: actual,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
