# Starts one process and sees to it that it does not outlive the harness.
#   $1      file that gets the output of the process
#   $2      soft limit of open files, 0: as it is
#   $3 …    the command, prefixed with what makes it the leader of a session of its own
#   stdin   a pipe whose only writer is the harness; end-of-file means that the harness is dead
#   stdout  one line: the pid of the process
#   exit    that of the process; 128 + n after signal n

log=$1
files=$2
shift 2

if [ "$files" -gt 0 ]; then
  hard=$(ulimit -H -n)
  if [ "$hard" != unlimited ] && [ "$files" -gt "$hard" ]; then files=$hard; fi
  ulimit -S -n "$files"
fi

# A background job gets /dev/null as its input unless told otherwise; 3 keeps the pipe for it.
exec 3<&0

# A child of this shell leads no group yet, so setsid needs no fork, and $! is the process itself.
"$@" </dev/null >>"$log" 2>&1 3<&- &
child=$!

# Both, because the harness may die in the moment before the child leads a group of its own.
# (Written "-s KILL --" because dash takes "-9 --" for a mistake.)
slay() {
  kill -s KILL -- "-$child" 2>/dev/null
  kill -s KILL "$child" 2>/dev/null
}
trap slay HUP INT TERM

{
  trap - HUP INT TERM
  read -r nothing <&3
  slay
} >/dev/null 2>&1 &
watcher=$!

exec 3<&-
echo "$child"
exec >/dev/null

wait "$child"
code=$?
# A trapped signal ends the wait early: wait again until the child is really gone.
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  code=$?
done

kill -s KILL "$watcher" 2>/dev/null
# What the process itself had started and left behind.
kill -s KILL -- "-$child" 2>/dev/null
exit "$code"
