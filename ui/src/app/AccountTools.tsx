import { useMutation, useQuery } from "@tanstack/react-query";
import { LockKeyhole, LogOut, Monitor, Moon, Sun } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "@/components/Button";
import { Copy } from "@/components/Copy";
import { useMe } from "@/lib/api/queries";
import { signOut } from "@/lib/api/session";
import { endSession, getSession } from "@/lib/api/access";
import styles from "./Account.module.css";
import { nextTheme, setTheme, useTheme } from "./theme";

const NewPassword = lazy(async () => ({ default: (await import("./NewPassword")).NewPassword }));

const THEME_ICON = { system: Monitor, light: Sun, dark: Moon } as const;

/** Whether whoever is here has a password: people who come by OpenID Connect alone have none to change. */
function usePassword(person: boolean): boolean {
  const session = useQuery({
    queryKey: ["session"],
    queryFn: ({ signal }) => getSession({ signal }),
    enabled: person,
  });
  return person && (session.data?.has_password ?? false);
}

/** Name, role, tenant and how one is known; theme, password, the way out. */
export function AccountTools() {
  const me = useMe().data;
  const theme = useTheme();
  const ThemeIcon = THEME_ICON[theme];
  const [changing, setChanging] = useState(false);
  const changeable = usePassword(me?.kind === "person");
  const leave = useMutation({ mutationFn: () => signOut(endSession) });
  return (
    <>
      {me && (
        <dl className={styles.facts}>
          <Fact name="Name">{me.name}</Fact>
          <Fact name="Role">{me.role}</Fact>
          <Fact name="Tenant">{me.tenant}</Fact>
          <Fact name="Known by">
            {me.kind === "key" ? "an API key" : "signing in"}
            <span className={styles.id}>
              <code>{me.prefix}</code>
              <Copy text={me.prefix} label={me.kind === "key" ? "Copy the key's prefix" : "Copy the email"} />
            </span>
          </Fact>
          {me.kind === "key" && <Fact name="Tier">{me.tier}</Fact>}
        </dl>
      )}
      <div className={styles.tools}>
        <Button
          tone="bare"
          icon={<ThemeIcon aria-hidden="true" />}
          aria-label={`Theme: ${theme}. Change to ${nextTheme(theme)}`}
          onClick={() => setTheme(nextTheme(theme))}
        >
          Theme: {theme}
        </Button>
        {changeable && (
          <Button tone="bare" icon={<LockKeyhole aria-hidden="true" />} onClick={() => setChanging(true)}>
            Change the password
          </Button>
        )}
        <Button
          tone="bare"
          icon={<LogOut aria-hidden="true" />}
          disabled={leave.isPending}
          onClick={() => leave.mutate()}
        >
          Sign out
        </Button>
      </div>
      <Suspense fallback={null}>{changing && <NewPassword onClose={() => setChanging(false)} />}</Suspense>
    </>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
