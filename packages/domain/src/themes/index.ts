import { type Labels, labels } from '../labels.ts';
import { list, readTable } from '../table.ts';

/** A field of cooperation, such as `border-economy`. */
export interface Theme {
  code: string;
  /** Code of its group. */
  group: string;
  labels: Labels;
  definition: string;
  /** What belongs elsewhere, or null. */
  excludes: string | null;
  /** IPTC Media Topics (medtop codes), after a copy of 2022; empty where no topic fits. */
  iptc: readonly string[];
}

export interface ThemeGroup {
  code: string;
  labels: Labels;
}

let themeList: readonly Theme[] | null = null;
let groupList: readonly ThemeGroup[] | null = null;

/** All themes, in the order in which they are shown: group by group. */
export function themes(): readonly Theme[] {
  themeList ??= readTable('themes.tsv').map((row) => ({
    code: row.code ?? '',
    group: row.group ?? '',
    labels: labels(row),
    definition: row.definition ?? '',
    excludes: row.excludes || null,
    iptc: list(row.iptc),
  }));
  return themeList;
}

/** The groups of themes, in the order in which they are shown. */
export function themeGroups(): readonly ThemeGroup[] {
  groupList ??= readTable('theme-groups.tsv').map((row) => ({ code: row.code ?? '', labels: labels(row) }));
  return groupList;
}

/** The theme of a code, or undefined. */
export const themeByCode = (code: string): Theme | undefined => themes().find((theme) => theme.code === code);

/** The themes of a group, in order. */
export const themesOfGroup = (group: string): readonly Theme[] => themes().filter((theme) => theme.group === group);
