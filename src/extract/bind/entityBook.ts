import { ID_PREFIX, KEY_RANKS } from '../../domain/entity.js';
import type { Alias, AliasKind, Key, KeyPart, NamedEntity, NamedKind } from '../../domain/entity.js';
import { ALIAS_KINDS } from '../../domain/entity.js';
import { compareText, canonicalJson, slug } from '../../domain/ids.js';
import type { Span } from '../../domain/span.js';

interface Draft {
  readonly id: string;
  readonly type: NamedKind;
  readonly keys: Map<string, Key>;
  readonly aliases: Map<string, { readonly text: string; readonly kind: AliasKind; readonly spans: Span[] }>;
  readonly broader: Set<string>;
}

/** The id of an entity inside one reading: `localId('Drug', 'CLR 131')` is `drug:clr-131`. */
export function localId(type: NamedKind, label: string): string {
  return `${ID_PREFIX[type]}:${slug(label)}`;
}

/** Collects the entities of one release while it is read; one id, one entity. */
export class EntityBook {
  private readonly drafts = new Map<string, Draft>();

  /** The id of the entity of this kind with this label, made on first use. */
  open(type: NamedKind, label: string): string {
    const id = localId(type, label);
    if (!this.drafts.has(id)) this.drafts.set(id, { id, type, keys: new Map(), aliases: new Map(), broader: new Set() });
    return id;
  }

  addKey(id: string, type: string, parts: readonly KeyPart[]): void {
    const key = { type, parts };
    this.draft(id).keys.set(canonicalJson(key), key);
  }

  /** Notes a spelling; a span already inside a noted one is not noted again. */
  addAlias(id: string, text: string, kind: AliasKind, span?: Span): void {
    const { aliases } = this.draft(id);
    const alias = aliases.get(text) ?? { text, kind, spans: [] };
    aliases.set(text, alias);
    if (span !== undefined && !alias.spans.some((known) => known.start === span.start)) alias.spans.push(span);
  }

  addBroader(id: string, broader: string): void {
    this.draft(id).broader.add(broader);
  }

  has(id: string): boolean {
    return this.drafts.has(id);
  }

  /** The best name noted so far for an entity. */
  nameOf(id: string): string {
    return sortedAliases(this.draft(id))[0]?.text ?? id;
  }

  /** All entities, sorted by id; every one has a key and a name. */
  list(): readonly NamedEntity[] {
    return [...this.drafts.values()]
      .map((draft) => {
        const aliases = sortedAliases(draft);
        const broader = [...draft.broader].sort();
        return {
          id: draft.id,
          type: draft.type,
          name: aliases[0]?.text ?? draft.id,
          aliases,
          keys: sortedKeys(draft),
          ...(broader.length > 0 && { broader }),
        };
      })
      .sort((a, b) => compareText(a.id, b.id));
  }

  private draft(id: string): Draft {
    const draft = this.drafts.get(id);
    if (draft === undefined) throw new Error(`No entity ${id} was opened before it was described.`);
    return draft;
  }
}

function sortedAliases(draft: Draft): readonly Alias[] {
  return [...draft.aliases.values()]
    .map((alias) => ({ ...alias, spans: [...alias.spans].sort((a, b) => a.start - b.start) }))
    .sort(
      (a, b) =>
        ALIAS_KINDS.indexOf(a.kind) - ALIAS_KINDS.indexOf(b.kind) ||
        (a.spans[0]?.start ?? Infinity) - (b.spans[0]?.start ?? Infinity) ||
        compareText(a.text, b.text),
    );
}

function sortedKeys(draft: Draft): readonly Key[] {
  const ranks = KEY_RANKS[draft.type];
  return [...draft.keys.values()].sort(
    (a, b) => ranks.indexOf(a.type) - ranks.indexOf(b.type) || compareText(canonicalJson(a.parts), canonicalJson(b.parts)),
  );
}
