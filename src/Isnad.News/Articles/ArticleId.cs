using System.Security.Cryptography;
using System.Text;
using Isnad.Arabic;

namespace Isnad;

/// <summary>The lasting name of an article: sixteen hexadecimal digits.</summary>
static class ArticleId
{
    internal static string Of(ArticleSource source)
    {
        string identity = source.Url ?? Fold.ForSearch(source.Title + "\n" + source.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)).AsSpan(0, 8));
    }
}
