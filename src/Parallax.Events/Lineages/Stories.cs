namespace Parallax.Events.Lineages;

/// <summary>Numbers the stories of texts: those that hang together by pairs that are one story whatever else there is.</summary>
internal sealed class Stories
{
    private readonly Dictionary<int, List<LineageText>> _members = [];
    private int _numbers;

    /// <summary>Numbers anew what hangs together with some texts.</summary>
    /// <param name="touched">The texts of pairs that came or went, and those that came.</param>
    /// <param name="gone">The texts that went.</param>
    /// <returns>The texts whose number has changed.</returns>
    public List<LineageText> Change(IEnumerable<LineageText> touched, IEnumerable<LineageText> gone)
    {
        foreach (var text in gone)
        {
            var story = _members[text.Story];
            if (story.Remove(text) && story.Count == 0)
            {
                _members.Remove(text.Story);
            }
        }
        var affected = touched.SelectMany(t => _members.GetValueOrDefault(t.Story) ?? [t]).Concat(touched).ToHashSet();
        foreach (var story in affected.Select(t => t.Story).ToHashSet())
        {
            _members.Remove(story);
        }
        var (changed, seen) = (new List<LineageText>(), new HashSet<LineageText>());
        foreach (var part in affected.Order(LineageText.ByReport).Select(t => Part(t, seen)).Where(p => p.Count > 0))
        {
            var number = part[0].Story > 0 && !_members.ContainsKey(part[0].Story) ? part[0].Story : ++_numbers;
            changed.AddRange(part.Where(t => t.Story != number));
            part.ForEach(t => t.Story = number);
            _members.Add(number, part);
        }
        return changed;
    }

    private static List<LineageText> Part(LineageText first, HashSet<LineageText> seen)
    {
        List<LineageText> part = seen.Add(first) ? [first] : [];
        for (var i = 0; i < part.Count; i++)
        {
            part.AddRange(part[i].Pairs.Where(p => p.IsOneStory).Select(p => p.Other(part[i])).Where(seen.Add));
        }
        return part;
    }
}
