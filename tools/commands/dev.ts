import { createServer } from "vite";
import { orStop } from "#tools/json/orStop.ts";
import { liveDossier } from "#tools/site/liveDossier.ts";

/** npm run dev: the site as it is worked on, at PORT or 5173. */
await orStop(async () => {
  const server = await createServer({ base: "/", plugins: [liveDossier] });
  await server.listen(Number(process.env["PORT"] ?? 5173));
  server.printUrls();
});
