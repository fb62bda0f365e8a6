using System.Text;

namespace Parallax.Language.Tagging;

/// <summary>Finds the dictionary form of a word from its form and tag: "killed" as a past tense to "kill".</summary>
/// <remarks>Edits of the end of the word, learned from a treebank: by the whole form where it is an exception, by its longest known
/// ending where it is not (Chrupała 2006; Juršič et al. 2010). A lemmatizer can be used by many threads at once.</remarks>
internal sealed class Lemmatizer(LemmaRule[] rules, uint[] keys, ushort[] values)
{
    /// <summary>The longest ending that rules look at.</summary>
    public const int MaxEnding = 6;

    private const string Section = "lemmas";
    private readonly HashIndex _index = new(keys);
    /// <summary>The lemma of a form; the form itself where no rule says otherwise.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="label">Its label: <see cref="Tag.Label"/>.</param>
    public string Lemma(string form, int label)
    {
        var found = _index.Find(WholeKey(form, label));
        for (var length = Math.Min(MaxEnding, form.Length); length >= 0 && found < 0; length--)
        {
            found = _index.Find(EndingKey(form, length, label));
        }
        return found >= 0 ? rules[values[found]].Apply(form) : form;
    }

    /// <summary>Puts the lemmatizer into a model.</summary>
    public void PutInto(ModelFile model)
    {
        var lines = Encoding.UTF8.GetBytes(string.Join('\n', rules));
        model.Put(Section, new SectionWriter().Array<byte>(lines).Array<uint>(keys).Array<ushort>(values).ToBytes());
    }

    /// <summary>The lemmatizer of a model.</summary>
    /// <exception cref="InvalidDataException">The model has none, or a damaged one.</exception>
    public static Lemmatizer From(ModelFile model)
    {
        var reader = new SectionReader(model.Section(Section));
        var lines = Encoding.UTF8.GetString(reader.Array<byte>()).Split('\n');
        return new(Array.ConvertAll(lines, LemmaRule.Parse), reader.Array<uint>(), reader.Array<ushort>());
    }

    /// <summary>The key of a whole form.</summary>
    internal static uint WholeKey(ReadOnlySpan<char> form, int label)
    {
        var hash = Hash.Start;
        foreach (var c in form)
        {
            hash = Hash.Add(hash, c);
        }
        return Hash.Key((uint)label, hash);
    }

    /// <summary>The key of the last characters of a form.</summary>
    internal static uint EndingKey(ReadOnlySpan<char> form, int length, int label)
    {
        var hash = Hash.Start;
        foreach (var c in form[(form.Length - length)..])
        {
            hash = Hash.Add(hash, WordReader.ToLower(WordReader.Plain(c)));
        }
        return Hash.Key(1000 + (uint)label, hash, (CaseOf(form) * 16) + (uint)length);
    }

    /// <summary>0 small letters, 1 a capital first, 2 capitals and no small letter.</summary>
    private static uint CaseOf(ReadOnlySpan<char> form)
    {
        if (form.Length == 0 || !char.IsUpper(form[0]))
        {
            return 0;
        }
        foreach (var c in form)
        {
            if (char.IsLower(c))
            {
                return 1;
            }
        }
        return form.Length > 1 ? 2u : 1u;
    }
}
