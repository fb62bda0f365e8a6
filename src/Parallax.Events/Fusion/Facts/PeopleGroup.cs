using System.Collections.Immutable;

namespace Parallax.Events.Fusion.Facts;

/// <summary>Of what kind a group is: groups of one kind have nobody in common, but those of work and words.</summary>
internal enum GroupKind
{
    /// <summary>Men, women.</summary>
    Sex,

    /// <summary>Children, adults.</summary>
    Age,

    /// <summary>Soldiers, police, civilians, fighters.</summary>
    Side,

    /// <summary>The people of a country, by its code.</summary>
    Nation,

    /// <summary>People of many nations: a coalition.</summary>
    Alliance,

    /// <summary>What people do.</summary>
    Work,

    /// <summary>A word that no table knows.</summary>
    Word,
}

/// <summary>Whom the words for a group of people mean: all those who have every one of its marks. Without marks, anybody.</summary>
internal sealed class PeopleGroup
{
    /// <summary>People in general.</summary>
    public static readonly PeopleGroup Anybody = new([], []);

    private readonly ImmutableSortedSet<(GroupKind Kind, string Name)> _marks;
    private readonly ImmutableSortedSet<(GroupKind Kind, string Name)> _wider;

    /// <param name="marks">What is told of the people.</param>
    /// <param name="wider">The same with all that follows from it: medics are military where soldiers are.</param>
    public PeopleGroup(IEnumerable<(GroupKind Kind, string Name)> marks, IEnumerable<(GroupKind Kind, string Name)> wider)
    {
        _marks = [.. marks];
        _wider = _marks.Union(wider);
        Key = string.Join(' ', _marks.Select(m => $"{m.Kind}:{m.Name}"));
    }

    /// <summary>The same for words that mean the same people.</summary>
    public string Key { get; }

    /// <summary>Whether all who are meant are among the others: "two US soldiers" and "soldiers". Every group lies within itself.</summary>
    public bool IsWithin(PeopleGroup other) => other._marks.All(_wider.Contains);

    /// <summary>Whether nobody can belong to both: men and women, Americans and Britons.</summary>
    public bool IsApartFrom(PeopleGroup other)
    {
        foreach (var kind in (ReadOnlySpan<GroupKind>)[GroupKind.Sex, GroupKind.Age, GroupKind.Side, GroupKind.Nation])
        {
            var (ours, theirs) = (_marks.Where(m => m.Kind == kind).ToList(), other._marks.Where(m => m.Kind == kind).ToList());
            if (ours.Count > 0 && theirs.Count > 0 && !ours.Exists(other._wider.Contains) && !theirs.Exists(_wider.Contains))
            {
                return true;
            }
        }
        return false;
    }
}
