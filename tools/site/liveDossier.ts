import type { Plugin } from "vite";
import { versionFile } from "#model/releases/releaseFile.ts";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";

/** Serves the dossier as it is on disk; a fault in it is shown instead of the page. */
export const liveDossier: Plugin = {
  name: "live-dossier",
  transformIndexHtml: (html) => html.replace('data-root="./"', 'data-root="/"'),
  configureServer(server) {
    server.watcher.add(DOSSIER_PATH);
    server.watcher.on("change", (file) => {
      if (file.endsWith(".json")) server.ws.send({ type: "full-reload" });
    });
    server.middlewares.use("/data/dossier.json", (_request, response) => {
      loadDossier(DOSSIER_PATH).then(
        ({ dossier }) => response.end(JSON.stringify(dossier)),
        (fault: unknown) => {
          response.statusCode = 500;
          response.end(String(fault));
          server.config.logger.error(String(fault));
        },
      );
    });
    server.middlewares.use("/data/", (request, response, next) => {
      loadDossier(DOSSIER_PATH).then(({ dossier, frozen }) => {
        const asked = frozen.find(
          ({ release }) => `data${request.url}` === versionFile(dossier, release),
        );
        if (asked) response.end(JSON.stringify(asked));
        else next();
      }, next);
    });
  },
};
