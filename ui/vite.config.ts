import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = `http://127.0.0.1:${process.env.DECIDABLE_PORT ?? "8000"}`;
const served = ["/v1", "/health", "/livez", "/readyz", "/metrics", "/openapi.json", "/docs"];

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  css: {
    // Names from file and rule, so that a build gives the same bytes on every machine.
    modules: {
      generateScopedName: (rule, file) => `${basename(file.split("?")[0] ?? file, ".module.css")}_${rule}`,
    },
  },
  build: {
    outDir: fileURLToPath(new URL("../src/decidable/web/dist", import.meta.url)),
    emptyOutDir: true,
    license: { fileName: "licences.md" },
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // The build is committed: unhashed names keep its diffs readable.
        entryFileNames: "assets/[name].js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: "assets/[name][extname]",
        codeSplitting: {
          groups: [
            {
              name: "plot",
              test: /node_modules\/(@observablehq|d3-|interval-tree|internmap|isoformat)/,
              priority: 2,
            },
            { name: "react", test: /node_modules\/(react|react-dom|react-router|scheduler)\//, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: Object.fromEntries(served.map((path) => [path, { target: api, changeOrigin: false }])),
  },
});
