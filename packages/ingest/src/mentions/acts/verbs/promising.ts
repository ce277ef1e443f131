import type { HeadWords } from '../classes.ts';

/** Verbs of promising, planning and supporting: the own side is to act. `~` stands for all forms of a verb. */
export const promising: HeadWords = {
  intend: `
    is|are|was working on|towards, is|are|was considering|contemplating|weighing|studying|exploring|seeking|drafting, seek~ * partner|investor|market|buyer|supplier|customer, give~|attach~|accord~ * priority to supporting|helping|developing|promoting|strengthening|expanding|training|attracting|building|sending|cooperating|working, pledge~, vow~, promise~, commit~, commit~ to, undertake~, offer~ to, offer~, proffer~, tender~, plan~ to, plan~,
    intend~, aim~ to, aim~ at, mean~ to, propose~ to host, be~ determined, be~ resolved, express~ *
    commitment|readiness|willingness|intention|determination|interest|resolve, affirm~ *
    commitment|readiness|willingness|intention|determination, reaffirm~ *
    commitment|readiness|willingness|intention|determination, reiterate~ *
    commitment|readiness|willingness|intention|determination, confirm~ *
    commitment|readiness|willingness|intention|determination, voice~ * readiness|willingness|intention, stress~ *
    commitment|readiness|willingness, show~ * interest, be~ ready, be~ willing, be~ prepared, be~ eager, be~ keen, be~
    interested, be~ committed, be~ looking for, be~ looking to, be~ planning, be~ seeking, be~ seeking to, be~
    determined to, be~ happy to, be~ glad to, be~ pleased to, be~ open to, be~ preparing, always ready, stand~ ready,
    stay~ ready, remain~ ready, remain~ committed, have~ * interest in, take~ * interest in, seek~ to, strive~,
    decide~ to, assign~, instruct~, direct~ * agency|department|agencies, task~ * with, give~ * every support, do~ *
    utmost, do~ * best, spare~ no effort, look~ for * partner, look~ into setting, come~ to look, come~ to learn,
    come~ to study, study~ the possibility, consider~ opening, hope~ to receive guests, want~ to, wish~ to, desire~
    to, serve~ as * bridge, give~ * word, give~ * assurance, give~ * guarantee, assure~ * of
    support|help|assistance|cooperation|interest|readiness|willingness|commitment|backing, be~ anxious|keen|eager not? to, be~ keen|set on, assure~ * that, guarantee~, see~ to it, be~ at * disposal, stand~ by to,
    place~ at * disposal, put~ at * disposal, lay~ on, hold~ * open for, keep~ * door open, be~ in the process of,
    have~ * sights on, set~ * sights on, set~ * goal|target, set~ * mind on, await~, hold~ out * prospect|promise,
    make~ up * mind|minds, have~ plans, have~ * plans for|to, have~ it in mind, be~ minded to, be~ bent on, be~ poised
    to, be~ on course to, leave~ nothing undone, leave~ no stone unturned, put~ up * money for, set~ aside, earmark~,
    reserve~ * for, give~ * best|favourable|every|full|all condition|support, be~
    always|also|only|very|fully|quite|still|now|most too?
    willing|ready|eager|keen|prepared|happy|glad|interested|committed,
    express~|voice~|state~|convey~|show~|declare~|announce~|signal~|affirm~|reaffirm~|reiterate~|stress~|confirm~|offer~
    *
    readiness|willingness|intention|determination|commitment|resolve|eagerness|interest|keenness|preparedness|pledge|ambition,
    swear~ to, engage~ to, volunteer~ to, endeavour~ to, try~ to, work~ towards, set~ out to, look~ to, contemplate~,
    consider~ * setting|opening|sending|building|sponsoring, get~ ready to, gear~ up, take~ steps to, foot~ * bill,
    bear~ * cost, meet~ * cost, cover~ * cost, make~ available, throw~ open, open~ * door to, smooth~ * way|path,
    clear~ * way|path, pave~ * way, make~ sure, take~ care of|that, take~ charge of, take~ it upon, press~ ahead|on
    with, push~ ahead|on with, forge~ ahead with, redouble~ * efforts, do~ everything, do~ all in|it, be~ at * service
    of, get~ behind, stand~ behind, be~ behind, throw~ * weight behind, lend~ * weight|support|backing to, lend~ *
    hand, set~ * store on getting, be~ out to, be~ anxious to, be~ inclined to, be~ disposed to, be~ on hand to, be~
    on standby, be~ in a position to, be~ able and willing, be~ resolved to, be~ set on, be~ intent on, aspire~ to,
    have~ ambitions, has|have * in the pipeline, has|have * in preparation, has|have * up its sleeve, hold~ * place
    for, keep~ * place for, stand~ surety, vouch~ for, underwrite~, be~ wide? open to, have~ * to spare, arrange~
    that|to, has|have|had arranged, take~ over * cost|bill|fee|expense, keep~ * free for|at, keep~ * places, nothing
    better than to,
  `,
  welcome: `
    welcome~, welcome to,
  `,
  back: `
    support~, back~, facilitate~, create~ * condition, create~ favourable, create~ conditions,
  `,
};
