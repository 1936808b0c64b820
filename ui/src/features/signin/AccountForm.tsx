import { ArrowRight, LogIn } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/Button";
import { Field, inputClass } from "@/components/Field";
import { type ApiError, asApiError } from "@/lib/api/errors";
import { place, rememberPlace, signedIn } from "@/lib/api/session";
import { startSession } from "@/lib/api/access";
import type { SessionOptions } from "@/lib/api/types";
import { duration } from "@/lib/format";
import { remember, remembered } from "./memory";
import styles from "./SignIn.module.css";

/** Seconds until one may try again, counting down; 0 when one may. */
function useWait(error: ApiError | null): number {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const until = Date.now() + (error?.retryAfter ?? 0) * 1000;
    const look = () => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000)));
    look();
    const timer = setInterval(look, 250);
    return () => clearInterval(timer);
  }, [error]);
  return left;
}

export function AccountForm({ options }: { options: SessionOptions }) {
  const [tenant, setTenant] = useState(() => remembered("tenant") || options.tenant || "");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);
  const wait = useWait(error);

  const note = () => {
    remember("way", "account");
    remember("tenant", tenant.trim());
  };
  const submit = async () => {
    setBusy(true);
    setError(null);
    try {
      await startSession(tenant.trim(), email.trim(), password);
      note();
      signedIn();
    } catch (failure) {
      setError(asApiError(failure));
      setPassword("");
      setBusy(false);
    }
  };
  const elsewhere = () => {
    note();
    rememberPlace(place());
    const asked = new URLSearchParams({ to: place() });
    if (tenant.trim()) asked.set("tenant", tenant.trim());
    location.assign(`/v1/session/oidc/start?${asked}`);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && wait === 0) void submit();
      }}
    >
      <Text
        label="Tenant"
        hint="The name of your organisation here."
        value={tenant}
        onChange={setTenant}
        autoComplete="organization"
        autoFocus={!tenant}
        required={options.local}
      />
      {options.oidc && (
        <>
          <Button
            tone={options.local ? "plain" : "main"}
            icon={<ArrowRight aria-hidden="true" />}
            onClick={elsewhere}
          >
            Continue with {options.oidc.name}
          </Button>
          {options.local && <p className={styles.or}>or with a password</p>}
        </>
      )}
      {options.local && (
        <>
          <Text
            label="Email"
            type="email"
            value={email}
            onChange={setEmail}
            autoComplete="username"
            autoFocus={Boolean(tenant)}
            required
          />
          <Text
            label="Password"
            type="password"
            value={password}
            onChange={setPassword}
            autoComplete="current-password"
            required
          />
          {error && (
            <p className={styles.notice} role="alert">
              {error.message}
            </p>
          )}
          <Button type="submit" tone="main" icon={<LogIn aria-hidden="true" />} disabled={busy || wait > 0}>
            {wait > 0 ? `Sign in, in ${duration(wait)}` : busy ? "Signing in" : "Sign in"}
          </Button>
        </>
      )}
    </form>
  );
}

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  autoComplete: string;
  type?: "text" | "email" | "password";
  autoFocus?: boolean;
  required?: boolean;
}

function Text({ label, hint, onChange, type = "text", ...rest }: TextProps) {
  return (
    <Field label={label} hint={hint}>
      {({ id, describedBy }) => (
        <input
          id={id}
          aria-describedby={describedBy}
          type={type}
          className={inputClass}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          {...rest}
        />
      )}
    </Field>
  );
}
