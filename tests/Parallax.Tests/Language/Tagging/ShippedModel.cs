using Parallax.Language.Tagging;

namespace Parallax.Tests.Language.Tagging;

/// <summary>The model that is shipped.</summary>
internal static class ShippedModel
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "data", "models", "english.model");

    public static ModelFile File { get; } = ModelFile.Read(Path);

    public static Tagger Tagger { get; } = Tagger.From(File);

    public static Lemmatizer Lemmatizer { get; } = Lemmatizer.From(File);

    public static Tag[] Tag(params string[] forms)
    {
        var tags = new Tag[forms.Length];
        Tagger.Tag(forms, tags);
        return tags;
    }
}
