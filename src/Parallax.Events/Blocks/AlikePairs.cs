namespace Parallax.Events.Blocks;

/// <summary>The pairs of members that are alike, among those that stand in one block. Members come and go; each time only pairs of these are compared, and
/// what remains is what the members that are there come to, whatever was there before.</summary>
/// <param name="blocks">Blocks without members.</param>
/// <param name="order">By which the one of a pair is told from the other.</param>
/// <param name="compare">Makes a pair of two members, the lesser first; null where they are not alike, or are never compared.</param>
internal sealed class AlikePairs<T, TPair>(BlockIndex<T> blocks, IComparer<T> order, Func<T, T, TPair?> compare)
    where T : class, IPaired<T, TPair>
    where TPair : BlockPair<T>
{
    private readonly Slots _slots = new();
    private readonly Stack<Found<T>> _found = [];
    private readonly HashSet<TPair> _touched = [];

    /// <summary>How many pairs were compared so far.</summary>
    public long Compared { get; private set; }

    /// <summary>Takes members to other groupings.</summary>
    /// <returns>The pairs that are compared in other groupings than before, also those that are compared in none any longer.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IReadOnlyCollection<TPair> Change(IReadOnlyList<BlockChange<T>> changes, CancellationToken cancellation = default)
    {
        _touched.Clear();
        foreach (var change in changes)
        {
            change.Member.Slot = change.Before == Views.None ? _slots.Take() : change.Member.Slot;
            change.Member.Views = change.After;
            Lose([.. change.Lost == Views.None ? [] : change.Member.Pairs], change.Lost);
        }
        var effects = blocks.Change(changes);
        effects.Loosened.ForEach(l => Loosen(l.Members, l.View));
        effects.Gained.ForEach(g => Gain(g.A, g.B, g.View));
        CompareFresh(changes, cancellation);
        foreach (var change in changes.Where(c => c.After == Views.None))
        {
            change.Member.Blocks = [];
            _slots.Return(change.Member.Slot);
        }
        return [.. _touched];
    }

    /// <summary>Compares what comes to groupings with all that stands in one block with it.</summary>
    private void CompareFresh(IReadOnlyList<BlockChange<T>> changes, CancellationToken cancellation)
    {
        var fresh = changes.Where(c => c.Gained != Views.None).ToDictionary(c => c.Member, c => c.Gained);
        var members = fresh.Keys.ToList();
        var all = new List<(TPair Pair, Views Views)>();
        Parallel.For(0, members.Count, new ParallelOptions { CancellationToken = cancellation }, Rent, (i, _, round) =>
        {
            round.Compare(members[i], fresh);
            return round;
        }, round =>
        {
            lock (all)
            {
                all.AddRange(round.Alike);
                Compared += round.Compared;
                _found.Push(round.Found);
            }
        });
        all.ForEach(p => Add(p.Pair, p.Views));
    }

    private Round Rent()
    {
        lock (_found)
        {
            return new(this, _found.TryPop(out var found) ? found : new());
        }
    }

    private void Gain(T a, T b, Views view)
    {
        var known = Find(a, b);
        Compared += known is null ? 1 : 0;
        if ((known ?? Make(a, b)) is { } pair)
        {
            Add(pair, view);
        }
    }

    private void Add(TPair pair, Views views)
    {
        if (pair.Compared == Views.None)
        {
            pair.A.Pairs.Add(pair);
            pair.B.Pairs.Add(pair);
        }
        pair.Compared |= views;
        _touched.Add(pair);
    }

    private void Lose(TPair[] pairs, Views views)
    {
        foreach (var pair in pairs)
        {
            pair.Compared &= ~views;
            _touched.Add(pair);
            if (pair.Compared == Views.None)
            {
                pair.A.Pairs.Remove(pair);
                pair.B.Pairs.Remove(pair);
            }
        }
    }

    /// <summary>Holds pairs of members of one block against all blocks that they share.</summary>
    private void Loosen(HashSet<T> members, Views view)
    {
        foreach (var member in members)
        {
            Lose([.. member.Pairs.Where(p => p.A == member && (p.Compared & view) != Views.None && members.Contains(p.B) && (BlockIndex<T>.Compares(p.A, p.B) & view) == Views.None)], view);
        }
    }

    private TPair? Make(T a, T b) => order.Compare(a, b) < 0 ? compare(a, b) : compare(b, a);

    private static TPair? Find(T a, T b) => a.Pairs.Count <= b.Pairs.Count ? a.Pairs.Find(p => p.Other(a) == b) : b.Pairs.Find(p => p.Other(b) == a);

    /// <summary>What one thread needs to compare.</summary>
    private sealed class Round(AlikePairs<T, TPair> pairs, Found<T> found)
    {
        public Found<T> Found { get; } = found;

        public List<(TPair Pair, Views Views)> Alike { get; } = [];

        public long Compared { get; private set; }

        /// <summary>Compares a member with those of its blocks; two that are both new once.</summary>
        public void Compare(T member, Dictionary<T, Views> fresh)
        {
            BlockIndex<T>.FindNeighbours(member, Found);
            foreach (var other in Found.Items)
            {
                var gained = fresh.GetValueOrDefault(other);
                var views = Found.ViewsOf(other) & (gained | fresh[member]);
                if (views == Views.None || other == member || (gained != Views.None && other.Slot < member.Slot))
                {
                    continue;
                }
                var known = Find(member, other);
                Compared += known is null ? 1 : 0;
                if ((known ?? pairs.Make(member, other)) is { } pair)
                {
                    Alike.Add((pair, views));
                }
            }
        }
    }
}
