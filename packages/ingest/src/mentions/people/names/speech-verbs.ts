/** Verbs whose subject is a person, in the forms that reports use. They tell a lone name ("Phong said"). */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said says told tells noted notes added adds stated states affirmed affirms reaffirmed reiterated stressed stresses
  emphasised emphasized underlined underscored highlighted asserted confirmed explained recalled informed briefed reported
  remarked mentioned expressed voiced conveyed praised hailed lauded applauded commended appreciated thanked congratulated
  suggested proposed recommended urged asked requested encouraged hoped wished pledged vowed promised believed observed
  replied answered responded continued concluded spoke agreed welcomed announced shared pointed called`.split(/\s+/),
);
