import type { HeadWords } from './classes.ts';

/** Words of obligation and of will. They decide the act of a clause that no verb of speech decides. */
export const modals: HeadWords = {
  should: `
    please, would be * good|useful|sensible|natural|logical start|step|idea|thing|beginning|move, should, could, might, ought to, ought, need to, !needs to, !needed, !needs, is called for, are called for, must, have to, has to, had to, have got to, necessary, it is time, it is important, it is essential, it is necessary, is essential, is important that, is vital, is needed, are needed, is necessary, had better, deserve~, to be encouraged, is for the two|both, are for the two|both, is up to, are up to, remain~ to be done, there is room for, room for, lack~, in need of, too few, too little, not enough, could do with, could use, much could be, more could be, can do more, could do more
  `,
  can: `can, cannot, can also`,
  will: `
    will, can|may expect * help|support|assistance|backing|welcome|cooperation|conditions, should be able to, ought to be able to, would, shall, is to, are to, plans to, may soon, may before long, may become, could soon, can|may count on, can|may rely on, can|may depend on, can|may be sure|certain, be~ about to, be~ going to, undertakes to, is set to, are set to, goes on with, go on with, can|may reckon on, can|may bank on, is|are now? giving * priority to, is|are being prepared|built|planned|arranged|readied|organised|drawn|opened
  `,
};
