import { ChevronsUpDown, Search } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { NavLink } from "react-router";
import { useCounts, useMe } from "@/lib/api/queries";
import { count } from "@/lib/format";
import styles from "./Frame.module.css";
import { type Place, usePlaces } from "./nav";
import { TenantSwitch } from "./TenantSwitch";

const Account = lazy(async () => ({ default: (await import("./Account")).Account }));

export function Rail({ onSearch }: { onSearch: () => void }) {
  const places = usePlaces();
  return (
    <header className={styles.rail}>
      <NavLink to="/" className={styles.brand} aria-label="Decidable, to the first page">
        <img src="/favicon.svg" alt="" width="18" height="18" />
        Decidable
      </NavLink>
      <TenantSwitch />
      <button type="button" className={styles.search} onClick={onSearch}>
        <Search aria-hidden="true" />
        <span>Search</span>
        <kbd>Ctrl K</kbd>
      </button>
      <nav aria-label="Main" className={styles.nav}>
        {(["work", "run"] as const).map((part) => (
          <ul key={part}>
            {places
              .filter((place) => place.part === part)
              .map((place) => (
                <li key={place.to}>
                  <Entry place={place} />
                </li>
              ))}
          </ul>
        ))}
      </nav>
      <Foot />
    </header>
  );
}

function Entry({ place: { to, text, Icon } }: { place: Place }) {
  const waiting = useCounts().data?.waiting ?? 0;
  return (
    <NavLink to={to} className={styles.entry}>
      <Icon aria-hidden="true" />
      <span>{text}</span>
      {to === "/inbox" && waiting > 0 && (
        <span className={styles.badge}>
          {count(waiting)}
          <span className="hidden-visually"> waiting</span>
        </span>
      )}
    </NavLink>
  );
}

function Foot() {
  const me = useMe().data;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.foot}>
      <button
        type="button"
        className={styles.account}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <span className={styles.who}>
          <span className="hidden-visually">Your account:</span>
          <strong>{me ? me.name : "Account"}</strong>
          <span className="quiet">{me ? me.role : "theme, sign out"}</span>
        </span>
        <ChevronsUpDown aria-hidden="true" />
      </button>
      <Suspense fallback={null}>{open && <Account onClose={() => setOpen(false)} />}</Suspense>
    </div>
  );
}
