export { isSameOnline, type OnlineMeeting, onlineGroups } from './same.ts';
