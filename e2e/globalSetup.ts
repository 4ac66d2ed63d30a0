import type { Server } from "node:http";
import type { TestProject } from "vitest/node";
import { buildSite } from "../tools/buildSite.ts";
import { loadDossier } from "../tools/dossierFiles.ts";
import { serveSite } from "../tools/siteServer.ts";

/** The sites under test, built as a release is: the real dossier, at the root and in a folder, and the invented one. */
export type Sites = { readonly real: string; readonly nested: string; readonly harbour: string };

declare module "vitest" {
  interface ProvidedContext {
    sites: Sites;
  }
}

const CACHE = "node_modules/.cache/parley";

export async function setup(project: TestProject) {
  const real = await builtFrom("data/russia-ukraine");
  const harbour = await builtFrom("e2e/fixtures/harbour-talks");
  const servers = [
    await serveSite({ folder: real, port: 0 }),
    await serveSite({ folder: real, port: 0, base: "/a/b" }),
    await serveSite({ folder: harbour, port: 0 }),
  ];
  const [atRoot, nested, invented] = servers.map(({ address }) => address);
  project.provide("sites", { real: atRoot ?? "", nested: nested ?? "", harbour: invented ?? "" });
  return () => Promise.all(servers.map(({ server }) => closed(server)));
}

async function builtFrom(path: string): Promise<string> {
  const { dossier } = await loadDossier(path);
  const out = `${CACHE}/site-${dossier.id}`;
  await buildSite({ dossier, out });
  return out;
}

function closed(server: Server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
