const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that end the name of a body when it is written in capitals. */
export const BODY_HEADS = words(`
  academy administration agency alliance army arbitration assembly association authorities authority bank board body
  branch brigade bureau cabinet center centre chamber chapter church club clubs college command commission committee community company
  confederation conference congress consortium consulate corporation corps council court customs daily delegation department
  directorate division embassy exchange federation force forces foundation front fund general government group
  headquarters hospital hural inspectorate institute institution laboratory league legislature library majilis majlis mazhilis ministry mission
  monastery museum navy network newspaper office organisation organization pagoda parliament park party police
  politburo port press procuracy procuratorate radio region regiment research sangha school secretariat
  section senate service society staff station subcommittee taskforce television treasury tribunal union universities
  university unit zone
`);

/** Heads that carry a field of work as a list: "Department of Culture, Sports and Tourism". */
export const PORTFOLIO_HEADS = words(`
  academy administration agency board bureau center centre chamber commission committee council department directorate
  division federation institute ministry office section service subcommittee union university association society
`);

/** Heads that name a body in lower case too, when a place or a level goes before or a proper name follows. */
export const LOWER_HEADS = words(`
  assembly association authority board branch bureau center centre chamber chapter commission committee conference
  congress council department federation government ministry office party school secretariat union
`);

/** Words that end no body on their own, though capitalised ("the Party", "the Government", "the Conference"). */
export const BARE_HEADS = words(`
  administration assembly authorities authority body conference cabinet congress council court customs embassy exchange
  force forces front general government group mission network park party police port press radio region research section
  service staff station television unit zone centre center school university committee commission department ministry
  office board union association bureau bank company agency club college corps delegation division branch
`);
