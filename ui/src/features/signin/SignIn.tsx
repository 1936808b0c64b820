import { useEffect, useState } from "react";
import { Tabs } from "@/components/Tabs";
import { SIGN_IN, useSession } from "@/lib/api/session";
import { sessionOptions } from "@/lib/api/access";
import type { SessionOptions } from "@/lib/api/types";
import { useTitle } from "@/lib/hooks";
import { AccountForm } from "./AccountForm";
import { KeyForm } from "./KeyForm";
import { remembered } from "./memory";
import styles from "./SignIn.module.css";

const WAYS = [
  ["account", "Account"],
  ["key", "API key"],
] as const;

/** What the API offers; null while it is asked, and the key alone where it offers nothing else. */
function useOptions(): SessionOptions | "key" | null {
  const [options, setOptions] = useState<SessionOptions | "key" | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const error = location.pathname === SIGN_IN ? new URLSearchParams(location.search).get("error") : null;
    sessionOptions(error, { signal: stop.signal }).then(setOptions, () => {
      if (!stop.signal.aborted) setOptions("key");
    });
    return () => stop.abort();
  }, []);
  return options;
}

/** In the place of every page until it is known who is here; the address, and so the page, stays. */
export function SignIn() {
  useTitle("Sign in");
  const { notice } = useSession();
  const options = useOptions();
  const [way, setWay] = useState<"account" | "key">(() => (remembered("way") === "key" ? "key" : "account"));
  const accounts = options !== null && options !== "key" && (options.local || options.oidc) ? options : null;
  const said = notice ?? (accounts?.problem?.detail || null);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.head}>
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <h1>Decidable</h1>
        </header>
        {said && (
          <p className={styles.notice} role="alert">
            {said}
          </p>
        )}
        {options === null && <p className={styles.wait} />}
        {options !== null && !accounts && <KeyForm />}
        {accounts && (
          <Tabs label="Ways to sign in" tabs={WAYS} value={way} onChange={setWay}>
            {way === "account" ? <AccountForm options={accounts} /> : <KeyForm />}
          </Tabs>
        )}
      </div>
    </main>
  );
}
