import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeKeyFromAddress } from "@/lib/api/session";
import { shareNonce } from "@/lib/nonce";
import { App } from "./App";
import "./tokens.css";
import "./global.css";

shareNonce();
takeKeyFromAddress();
addEventListener("hashchange", takeKeyFromAddress);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
